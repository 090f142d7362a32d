/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-today-notices.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-button-row.h"
#include "limber-notice-card.h"
#include "limber-ui.h"

typedef enum
{
  NOTICE_FLARE,
  NOTICE_ASK_FIRST,
  NOTICE_ADVICE,
  NOTICE_CHECK,
  N_NOTICES
} Notice;

struct _LimberTodayNotices
{
  AdwBin parent_instance;

  GtkBox *box;
  LimberWeek *week;            /* (nullable) */
  GtkWidget *cards[N_NOTICES]; /* each (nullable) */
};

G_DEFINE_FINAL_TYPE (LimberTodayNotices, limber_today_notices, ADW_TYPE_BIN)

static void
flare_over (LimberTodayNotices *self)
{
  limber_week_set_flare (self->week, FALSE);
}

static void
diary_opened (LimberTodayNotices *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-diary", NULL);
}

static GtkWidget *
flare_new (LimberTodayNotices *self)
{
  GtkWidget *card = g_object_new (
      LIMBER_TYPE_NOTICE_CARD, "heading", _ ("A Flare-up: Go Gently"), "body",
      _ ("Do less, but not nothing: small moves, slowly, two or three times a day. A flare-up "
         "hurts, and it passes. Start each routine as always: you get its gentle form."),
      "accept", _ ("Open the Diary"), "decline", _ ("I Feel Better"), NULL);

  g_signal_connect_object (card, "accepted", G_CALLBACK (diary_opened), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "declined", G_CALLBACK (flare_over), self, G_CONNECT_SWAPPED);
  return card;
}

static void
cleared (LimberTodayNotices *self)
{
  limber_week_clear_check (self->week);
}

static GtkWidget *
ask_first_new (LimberTodayNotices *self)
{
  GtkWidget *card = g_object_new (
      LIMBER_TYPE_NOTICE_CARD, "heading", _ ("Talk with Your Doctor or Physio First"), "body",
      _ ("You told of something that they should know about. Breathing and rest are fine until "
         "then, and so is a plan that they gave you."),
      "accept", _ ("They Say It Is Fine"), NULL);

  g_signal_connect_object (card, "accepted", G_CALLBACK (cleared), self, G_CONNECT_SWAPPED);
  return card;
}

static void
advice_accepted (LimberTodayNotices *self)
{
  limber_week_answer_advice (self->week, TRUE);
}

static void
advice_declined (LimberTodayNotices *self)
{
  limber_week_answer_advice (self->week, FALSE);
}

static GtkWidget *
advice_new (LimberTodayNotices *self)
{
  GtkWidget *card = g_object_new (LIMBER_TYPE_NOTICE_CARD, "accept", _ ("Yes, Change It"),
                                  "decline", _ ("Not Now"), NULL);

  g_signal_connect_object (card, "accepted", G_CALLBACK (advice_accepted), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "declined", G_CALLBACK (advice_declined), self, G_CONNECT_SWAPPED);
  return card;
}

static void
check_begun (LimberTodayNotices *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.readiness", NULL);
}

static void
check_skipped (LimberTodayNotices *self)
{
  const LimberReadiness nothing = LIMBER_READINESS_UNSAID;

  limber_week_answer_check (self->week, &nothing);
}

static GtkWidget *
check_new (LimberTodayNotices *self)
{
  gboolean again =
      limber_history_get_latest (limber_week_get_history (self->week), LIMBER_ENTRY_READINESS)
      != NULL;
  GtkWidget *card = g_object_new (
      LIMBER_TYPE_NOTICE_CARD, "heading",
      again ? _ ("Does Your Week Still Fit?") : _ ("Does This Week Fit You?"), "body",
      _ ("A few questions tell. They take two minutes, and you can skip each of them."), "accept",
      _ ("Ask Me"), "decline", _ ("Skip"), NULL);

  g_signal_connect_object (card, "accepted", G_CALLBACK (check_begun), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "declined", G_CALLBACK (check_skipped), self, G_CONNECT_SWAPPED);
  return card;
}

/* A card that goes takes the focus with it: the next control of the page gets it. */
static void
drop_card (LimberTodayNotices *self, Notice notice)
{
  GtkWidget *card = g_steal_pointer (&self->cards[notice]);
  GtkRoot *root = gtk_widget_get_root (card);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (focus && gtk_widget_is_ancestor (focus, card))
    gtk_widget_activate_action (GTK_WIDGET (self), "today.take-focus", NULL);
  gtk_box_remove (self->box, card);
}

/* They stand in the order of #Notice. */
static void
set_card (LimberTodayNotices *self, Notice notice, gboolean shown)
{
  static GtkWidget *(*const makers[N_NOTICES]) (
      LimberTodayNotices * self) = { flare_new, ask_first_new, advice_new, check_new };
  GtkWidget *before = NULL;

  if (shown == (self->cards[notice] != NULL))
    return;
  if (!shown)
    {
      drop_card (self, notice);
      return;
    }
  for (int i = 0; i < (int) notice; i++)
    before = self->cards[i] ? self->cards[i] : before;
  self->cards[notice] = makers[notice](self);
  gtk_box_insert_child_after (self->box, self->cards[notice], before);
}

static void
show_advice (LimberTodayNotices *self, const LimberAdvice *advice)
{
  g_autofree char *body = advice ? limber_advice_body (advice) : NULL;
  g_autofree char *why = advice ? limber_advice_why (advice) : NULL;

  set_card (self, NOTICE_ADVICE, advice != NULL);
  if (advice)
    g_object_set (self->cards[NOTICE_ADVICE], "heading", limber_advice_heading (advice), "body",
                  body, "why", why, NULL);
}

/* Nobody who is new is asked twice: the page of who has nothing yet offers the check itself. */
static gboolean
check_is_due (LimberWeek *week)
{
  const LimberAgenda *agenda = limber_week_get_agenda (week);

  return agenda->n_items > 0 && limber_readiness_is_due (agenda->history, limber_week_now (week));
}

static void
update (LimberTodayNotices *self)
{
  const LimberAgenda *agenda = limber_week_get_agenda (self->week);

  if (!agenda)
    return;
  set_card (self, NOTICE_FLARE, agenda->flare != NULL);
  set_card (self, NOTICE_ASK_FIRST, limber_readiness_asks_first (agenda->history));
  show_advice (self, limber_week_get_advice (self->week));
  set_card (self, NOTICE_CHECK, check_is_due (self->week));
  for (guint i = 0; i < N_NOTICES; i++)
    if (self->cards[i])
      {
        gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
        return;
      }
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
limber_today_notices_set_week (LimberTodayNotices *self, LimberWeek *week)
{
  g_return_if_fail (LIMBER_IS_TODAY_NOTICES (self));

  if (!g_set_object (&self->week, week))
    return;
  g_signal_connect_object (week, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
limber_today_notices_dispose (GObject *object)
{
  g_clear_object (&LIMBER_TODAY_NOTICES (object)->week);
  G_OBJECT_CLASS (limber_today_notices_parent_class)->dispose (object);
}

static void
limber_today_notices_class_init (LimberTodayNoticesClass *klass)
{
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  G_OBJECT_CLASS (klass)->dispose = limber_today_notices_dispose;
}

static void
limber_today_notices_init (LimberTodayNotices *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
