/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-player-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-breakpoint.h"
#include "limber-button-row.h"
#include "limber-end-question.h"
#include "limber-hurt-panel.h"
#include "limber-notice-bar.h"
#include "limber-player-keys.h"
#include "limber-player-scale.h"
#include "limber-player-stage.h"
#include "limber-sight.h"
#include "limber-sound-words.h"
#include "limber-ui.h"
#include "limber-voice-words.h"

struct _LimberPlayerPage
{
  AdwBin parent_instance;

  GtkWidget *header;
  AdwWindowTitle *window_title;
  LimberNoticeBar *notice;
  GtkToggleButton *voice_button;
  GtkStack *stack;
  LimberPlayerStage *stage;
  LimberHurtPanel *hurt;
  GtkWidget *controls;
  GtkButton *main_button;
  GtkWidget *done_button;
  GtkWidget *about_button;

  LimberRunner *runner;
  LimberCues *cues;
  LimberGuide *guide; /* (nullable) */
  GtkCssProvider *provider;
  LimberPlayerScale scale;
  LimberSessionStatus status;
  gboolean full_screen;
  gboolean asks;
  gboolean told_of_sound;
  gboolean told_of_voice;
  guint inhibit_cookie;
  guint enabled_bits; /* which actions make sense, as last set */
};

/* What a notice is about. */
enum
{
  ABOUT_SOUND,
  ABOUT_VOICE,
};

enum
{
  ENDED,
  EXERCISE_ACTIVATED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberPlayerPage, limber_player_page, ADW_TYPE_BIN)

/* The screen stays on and the machine awake while the session plays, and only then. */
static void
update_inhibit (LimberPlayerPage *self, gboolean playing)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkApplication *application = GTK_APPLICATION (g_application_get_default ());

  if (!application || playing == (self->inhibit_cookie != 0))
    return;
  if (playing)
    self->inhibit_cookie =
        gtk_application_inhibit (application, root ? GTK_WINDOW (root) : NULL,
                                 GTK_APPLICATION_INHIBIT_SUSPEND | GTK_APPLICATION_INHIBIT_IDLE,
                                 /* Translators: why the screen stays on */
                                 _ ("An exercise session is playing"));
  else
    {
      gtk_application_uninhibit (application, self->inhibit_cookie);
      self->inhibit_cookie = 0;
    }
}

/* The side that works, or in a change of sides the one that comes. */
static LimberSide
side_shown (LimberSession *session)
{
  LimberTimeline *timeline = limber_session_get_timeline (session);
  guint n = limber_timeline_get_n_phases (timeline);
  guint index = limber_session_get_phase (session);
  const LimberPhase *phase = limber_timeline_get_phase (timeline, index);

  while (phase->kind == LIMBER_PHASE_SWITCH && index + 1 < n)
    phase = limber_timeline_get_phase (timeline, ++index);
  return phase->side;
}

static void
update_main_button (LimberPlayerPage *self, const LimberView *view)
{
  const char *label = view->can_start ? _ ("Start") : view->can_resume ? _ ("Resume") : _ ("Pause");

  if (g_strcmp0 (gtk_button_get_label (self->main_button), label) != 0)
    gtk_button_set_label (self->main_button, label);
}

static void
set_enabled (LimberPlayerPage *self, const char *action, gboolean enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), action, enabled);
}

/* What there is to know about an exercise is offered while the person has the time to read it. */
static void
update_about (LimberPlayerPage *self, const LimberView *view)
{
  if (!view->can_resume && gtk_widget_has_focus (self->about_button))
    gtk_widget_grab_focus (GTK_WIDGET (self->main_button));
  set_enabled (self, "player.about", view->can_resume);
  gtk_widget_set_visible (self->about_button, view->can_resume);
}

static void
update_actions (LimberPlayerPage *self, const LimberView *view)
{
  gboolean hurting = view->status == LIMBER_SESSION_HURTING;
  guint bits = view->can_start | view->can_pause << 1 | view->can_resume << 2 | view->can_next << 3
               | view->can_back << 4 | view->can_repeat << 5 | view->can_done << 6
               | view->can_hurt << 7 | view->can_end << 8 | hurting << 9;
  gboolean done_had_focus = gtk_widget_has_focus (self->done_button);

  if (bits == self->enabled_bits)
    return;
  self->enabled_bits = bits;
  set_enabled (self, "player.pause", view->can_start || view->can_pause || view->can_resume);
  set_enabled (self, "player.next", view->can_next);
  set_enabled (self, "player.back", view->can_back);
  set_enabled (self, "player.repeat", view->can_repeat);
  set_enabled (self, "player.done", view->can_done);
  set_enabled (self, "player.hurts", view->can_hurt);
  set_enabled (self, "player.end", view->can_end);
  set_enabled (self, "player.easier", hurting);
  set_enabled (self, "player.skip", hurting);
  set_enabled (self, "player.carry-on", hurting);
  update_about (self, view);
  if (gtk_widget_get_visible (self->done_button) == view->can_done)
    return;
  /* Enter says "done" where there is no timer: the focus follows unless the person has moved it. */
  gtk_widget_set_visible (self->done_button, view->can_done);
  if (view->can_done && gtk_widget_has_focus (GTK_WIDGET (self->main_button)))
    gtk_widget_grab_focus (self->done_button);
  else if (done_had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self->main_button));
}

static void
update_hurting (LimberPlayerPage *self, const LimberView *view)
{
  gboolean hurting = view->status == LIMBER_SESSION_HURTING;
  gboolean was = self->status == LIMBER_SESSION_HURTING;

  if (hurting == was)
    return;
  gtk_stack_set_visible_child_name (self->stack, hurting ? "hurt" : "session");
  gtk_widget_set_visible (self->controls, !hurting);
  if (hurting)
    {
      limber_hurt_panel_open (self->hurt, self->runner, self->asks);
      limber_hurt_panel_focus (self->hurt);
    }
  else
    {
      limber_hurt_panel_close (self->hurt);
      gtk_widget_grab_focus (GTK_WIDGET (self->main_button));
    }
}

/* On a full screen all room is for what is read from afar, until the person has come near to pause:
 * what is in the header has keys, too. */
static void
update_header (LimberPlayerPage *self)
{
  gboolean shows = !self->full_screen || self->status != LIMBER_SESSION_PLAYING;

  if (!shows && gtk_widget_get_focus_child (self->header))
    gtk_widget_grab_focus (GTK_WIDGET (self->main_button));
  gtk_widget_set_visible (self->header, shows);
}

static void
show_view (LimberPlayerPage *self)
{
  LimberSession *session = limber_runner_get_session (self->runner);
  g_autoptr (LimberView) view = limber_runner_get_view (self->runner);

  limber_player_stage_show (self->stage, view, limber_session_get_timeline (session),
                            side_shown (session));
  update_main_button (self, view);
  update_actions (self, view);
  update_hurting (self, view);
  update_inhibit (self, view->status == LIMBER_SESSION_PLAYING);
  self->status = view->status;
  update_header (self);
}

static void
sound_state_changed (LimberPlayerPage *self)
{
  LimberCuesState state = limber_cues_get_state (self->cues);
  gboolean heard = state == LIMBER_CUES_STARTING || state == LIMBER_CUES_WORKING;

  limber_ui_set_class (GTK_WIDGET (self->stage), "silent", !heard);
  if (heard)
    limber_notice_bar_hide (self->notice, ABOUT_SOUND);
  else if (!self->told_of_sound)
    {
      self->told_of_sound = TRUE;
      limber_notice_bar_show (self->notice, ABOUT_SOUND, limber_cues_state_words (state));
    }
}

static void
voice_state_changed (LimberPlayerPage *self)
{
  LimberVoice *voice = self->guide ? limber_guide_get_voice (self->guide) : NULL;
  const char *words = voice ? limber_voice_state_words (limber_voice_get_state (voice)) : NULL;

  if (!words)
    limber_notice_bar_hide (self->notice, ABOUT_VOICE);
  else if (!self->told_of_voice)
    {
      self->told_of_voice = TRUE;
      limber_notice_bar_show (self->notice, ABOUT_VOICE, words);
    }
}

static void
notice_closed (LimberPlayerPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->main_button));
}

/* The soft change inside a repetition comes every second or two: where it is heard, the phase's
 * word is enough to see, and half of the frames are saved. */
static void
cued (LimberPlayerPage *self, LimberCue cue)
{
  if (cue != LIMBER_CUE_CHANGE || gtk_widget_has_css_class (GTK_WIDGET (self->stage), "silent"))
    limber_player_stage_flash (self->stage);
}

static LimberAnnounce
get_announce (LimberPlayerPage *self)
{
  return self->guide ? limber_guide_get_announce (self->guide) : LIMBER_ANNOUNCE_PHASES;
}

/* Why a session stopped by itself is told in any case. */
static void
said (LimberPlayerPage *self, const char *text)
{
  if (get_announce (self) == LIMBER_ANNOUNCE_PHASES || self->status == LIMBER_SESSION_PAUSED)
    limber_player_stage_say (self->stage, text);
}

static void
spoken (LimberPlayerPage *self, const char *text)
{
  if (get_announce (self) == LIMBER_ANNOUNCE_WORDS)
    limber_player_stage_say (self->stage, text);
}

/* What is told from now on is told another way. */
static void
guide_changed (LimberPlayerPage *self)
{
  limber_player_stage_say (self->stage, "");
  voice_state_changed (self);
}

static void
toggle_voice (LimberPlayerPage *self)
{
  gtk_toggle_button_set_active (self->voice_button,
                                !gtk_toggle_button_get_active (self->voice_button));
}

static void
session_ended (LimberPlayerPage *self)
{
  g_signal_emit (self, signals[ENDED], 0);
}

static void
resized (LimberPlayerPage *self, int width, int height)
{
  LimberPlayerScale scale = limber_player_scale (width, height);
  g_autofree char *css = NULL;

  if (scale.unit != self->scale.unit)
    {
      css = g_strdup_printf (".player-scale { font-size: %dpx; }", scale.unit);
      gtk_css_provider_load_from_data (self->provider, css, -1);
    }
  limber_hurt_panel_set_portrait (self->hurt, scale.portrait);
  self->scale = scale;
}

static void
toggle_pause (LimberPlayerPage *self)
{
  g_autoptr (LimberView) view = limber_runner_get_view (self->runner);

  if (view->can_start)
    limber_runner_send (self->runner, LIMBER_EVENT_START);
  else if (view->can_pause)
    limber_runner_send (self->runner, LIMBER_EVENT_PAUSE);
  else if (view->can_resume)
    limber_runner_send (self->runner, LIMBER_EVENT_RESUME);
}

static void
show_exercise (LimberPlayerPage *self)
{
  LimberTimeline *timeline = limber_session_get_timeline (limber_runner_get_session (self->runner));
  g_autoptr (LimberView) view = limber_runner_get_view (self->runner);

  g_signal_emit (self, signals[EXERCISE_ACTIVATED], 0,
                 limber_timeline_get_step (timeline, view->step_index)->exercise);
}

static void
zoom_by (LimberPlayerPage *self, int percent)
{
  g_autofree char *text = NULL;
  int zoom;

  g_object_get (self->stage, "zoom", &zoom, NULL);
  zoom = CLAMP (zoom + percent, LIMBER_ZOOM_MIN, LIMBER_ZOOM_MAX);
  g_object_set (self->stage, "zoom", zoom, NULL);
  /* Translators: how large the words of a session are, in percent of the usual */
  text = g_strdup_printf (_ ("Size of the words: %d %%"), zoom);
  limber_player_stage_say (self->stage, text);
}

/* What an action sends; "pause", "about" and others do other things. */
static const struct
{
  const char *action;
  LimberEventType event;
} sent[] = {
  { "player.next", LIMBER_EVENT_NEXT },     { "player.back", LIMBER_EVENT_BACK },
  { "player.repeat", LIMBER_EVENT_REPEAT }, { "player.done", LIMBER_EVENT_DONE },
  { "player.hurts", LIMBER_EVENT_HURTS },   { "player.easier", LIMBER_EVENT_EASIER },
  { "player.skip", LIMBER_EVENT_SKIP },     { "player.carry-on", LIMBER_EVENT_CARRY_ON },
  { "player.end-now", LIMBER_EVENT_END },
};

static void
action_activated (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberPlayerPage *self = LIMBER_PLAYER_PAGE (widget);

  if (g_str_equal (name, "player.pause"))
    toggle_pause (self);
  else if (g_str_equal (name, "player.end"))
    limber_player_page_ask_to_end (self);
  else if (g_str_equal (name, "player.about"))
    show_exercise (self);
  else if (g_str_equal (name, "player.larger"))
    zoom_by (self, LIMBER_ZOOM_STEP);
  else if (g_str_equal (name, "player.smaller"))
    zoom_by (self, -LIMBER_ZOOM_STEP);
  else if (g_str_equal (name, "player.voice"))
    toggle_voice (self);
  else
    for (guint i = 0; i < G_N_ELEMENTS (sent); i++)
      if (g_str_equal (sent[i].action, name))
        limber_runner_send (self->runner, sent[i].event);
}

gboolean
limber_player_page_press_key (LimberPlayerPage *self, guint keyval, GdkModifierType state)
{
  const char *action;

  g_return_val_if_fail (LIMBER_IS_PLAYER_PAGE (self), FALSE);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return FALSE;
  action = limber_player_key_action (keyval, gtk_widget_get_direction (GTK_WIDGET (self))
                                                 == GTK_TEXT_DIR_RTL);
  if (!action)
    return FALSE;
  /* The choices after "This Hurts" are ordinary buttons. */
  if (self->status == LIMBER_SESSION_HURTING && !g_str_equal (action, "win.get-help"))
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self), action, NULL);
  return TRUE;
}

void
limber_player_page_ask_to_end (LimberPlayerPage *self)
{
  g_return_if_fail (LIMBER_IS_PLAYER_PAGE (self));
  limber_end_question_ask (gtk_widget_get_root (GTK_WIDGET (self)), self->runner);
}

void
limber_player_page_bind_sight (LimberPlayerPage *self, GSettings *settings)
{
  g_return_if_fail (LIMBER_IS_PLAYER_PAGE (self));

  g_settings_bind (settings, "viewing-distance", self->stage, "distance", G_SETTINGS_BIND_GET);
  g_settings_bind (settings, "session-zoom", self->stage, "zoom", G_SETTINGS_BIND_DEFAULT);
}

void
limber_player_page_pause (LimberPlayerPage *self)
{
  g_return_if_fail (LIMBER_IS_PLAYER_PAGE (self));

  if (self->status == LIMBER_SESSION_PLAYING)
    limber_runner_send (self->runner, LIMBER_EVENT_PAUSE);
}

void
limber_player_page_focus (LimberPlayerPage *self)
{
  g_return_if_fail (LIMBER_IS_PLAYER_PAGE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->main_button));
}

void
limber_player_page_set_full_screen (LimberPlayerPage *self, gboolean full_screen)
{
  g_return_if_fail (LIMBER_IS_PLAYER_PAGE (self));

  self->full_screen = full_screen;
  update_header (self);
}

void
limber_player_page_set_asks (LimberPlayerPage *self, gboolean asks)
{
  g_return_if_fail (LIMBER_IS_PLAYER_PAGE (self));
  self->asks = asks;
}

void
limber_player_page_set_guide (LimberPlayerPage *self, LimberGuide *guide)
{
  LimberVoice *voice;

  g_return_if_fail (LIMBER_IS_PLAYER_PAGE (self));
  g_return_if_fail (self->guide == NULL);

  self->guide = g_object_ref (guide);
  voice = limber_guide_get_own_voice (guide);
  g_settings_bind (limber_guide_get_settings (guide), "voice", self->voice_button, "active",
                   G_SETTINGS_BIND_DEFAULT);
  gtk_widget_set_visible (GTK_WIDGET (self->voice_button), TRUE);
  set_enabled (self, "player.voice", TRUE);
  g_signal_connect_object (self->runner, "spoken", G_CALLBACK (spoken), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (guide, "changed", G_CALLBACK (guide_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (voice, "state-changed", G_CALLBACK (voice_state_changed), self,
                           G_CONNECT_SWAPPED);
  guide_changed (self);
}

LimberRunner *
limber_player_page_get_runner (LimberPlayerPage *self)
{
  g_return_val_if_fail (LIMBER_IS_PLAYER_PAGE (self), NULL);
  return self->runner;
}

GtkWidget *
limber_player_page_new (LimberRunner *runner, LimberCues *cues)
{
  LimberPlayerPage *self = g_object_new (LIMBER_TYPE_PLAYER_PAGE, NULL);
  LimberTimeline *timeline = limber_session_get_timeline (limber_runner_get_session (runner));

  self->runner = g_object_ref (runner);
  limber_player_stage_set_runner (self->stage, runner);
  adw_window_title_set_title (self->window_title, limber_timeline_get_routine (timeline)->title);
  g_signal_connect_object (runner, "changed", G_CALLBACK (show_view), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (runner, "cued", G_CALLBACK (cued), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (runner, "said", G_CALLBACK (said), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (runner, "ended", G_CALLBACK (session_ended), self, G_CONNECT_SWAPPED);
  if (cues)
    {
      self->cues = g_object_ref (cues);
      g_signal_connect_object (cues, "state-changed", G_CALLBACK (sound_state_changed), self,
                               G_CONNECT_SWAPPED);
      sound_state_changed (self);
    }
  show_view (self);
  return GTK_WIDGET (self);
}

static void
limber_player_page_dispose (GObject *object)
{
  LimberPlayerPage *self = LIMBER_PLAYER_PAGE (object);

  update_inhibit (self, FALSE);
  if (self->provider)
    gtk_style_context_remove_provider_for_display (gtk_widget_get_display (GTK_WIDGET (self)),
                                                   GTK_STYLE_PROVIDER (self->provider));
  g_clear_object (&self->provider);
  g_clear_object (&self->runner);
  g_clear_object (&self->cues);
  g_clear_object (&self->guide);
  G_OBJECT_CLASS (limber_player_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-player-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, header);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, notice);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, voice_button);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, stage);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, hurt);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, controls);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, main_button);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, done_button);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, about_button);
  gtk_widget_class_bind_template_callback (widget_class, resized);
  gtk_widget_class_bind_template_callback (widget_class, notice_closed);
}

static void
limber_player_page_class_init (LimberPlayerPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_player_page_dispose;
  signals[ENDED] = g_signal_new ("ended", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
  signals[EXERCISE_ACTIVATED] =
      g_signal_new ("exercise-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_install_action (widget_class, "player.pause", NULL, action_activated);
  gtk_widget_class_install_action (widget_class, "player.about", NULL, action_activated);
  gtk_widget_class_install_action (widget_class, "player.larger", NULL, action_activated);
  gtk_widget_class_install_action (widget_class, "player.smaller", NULL, action_activated);
  gtk_widget_class_install_action (widget_class, "player.end", NULL, action_activated);
  gtk_widget_class_install_action (widget_class, "player.voice", NULL, action_activated);
  for (guint i = 0; i < G_N_ELEMENTS (sent); i++)
    gtk_widget_class_install_action (widget_class, sent[i].action, NULL, action_activated);
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  g_type_ensure (LIMBER_TYPE_HURT_PANEL);
  g_type_ensure (LIMBER_TYPE_NOTICE_BAR);
  g_type_ensure (LIMBER_TYPE_PLAYER_STAGE);
  bind_template (widget_class);
}

static void
limber_player_page_init (LimberPlayerPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->enabled_bits = G_MAXUINT;
  set_enabled (self, "player.voice", FALSE);
  self->provider = gtk_css_provider_new ();
  gtk_style_context_add_provider_for_display (gtk_widget_get_display (GTK_WIDGET (self)),
                                              GTK_STYLE_PROVIDER (self->provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
}
