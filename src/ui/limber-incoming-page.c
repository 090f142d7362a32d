/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-incoming-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-breakpoint.h"
#include "limber-bundle-plan.h"
#include "limber-button-row.h"
#include "limber-faults-window.h"
#include "limber-parser.h"
#include "limber-plain-text.h"
#include "limber-ui.h"
#include "limber-words.h"

#define SENDER_LINES 3

struct _LimberIncomingPage
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *lead;
  GtkLabel *changed;
  GtkBox *sender;
  GtkBox *about;
  GtkBox *before;
  AdwPreferencesGroup *exercises;
  AdwPreferencesGroup *faults;
  GtkBox *effects;
  GtkWidget *cancel;
  GtkButton *add;

  LimberLibraryPaths *paths;
  LimberLibrary *library;
  LimberBundle *bundle;   /* (nullable): where it can be used */
  LimberBundlePlan *plan; /* (nullable): the same; what is shown */
};

enum
{
  ACCEPTED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberIncomingPage, limber_incoming_page, ADW_TYPE_BIN)

/* --- A file that can be used --- */

static void
append_text (GtkBox *box, const char *text, const char *style_class)
{
  g_autofree char *plain = limber_plain_text (text);

  if (plain[0])
    gtk_box_append (box, limber_ui_wrapped_label (plain, style_class));
}

/* Whoever has much to say of themselves still leaves room for what the routine asks. */
static void
append_short (GtkBox *box, const char *text)
{
  g_autofree char *plain = limber_plain_text (text);
  GtkWidget *label;

  if (!plain[0])
    return;
  label = limber_ui_wrapped_label (plain, NULL);
  gtk_label_set_lines (GTK_LABEL (label), SENDER_LINES);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (box, label);
}

/* Each is a paragraph of its own, so that none can turn what stands beside it. */
static void
show_sender (LimberIncomingPage *self)
{
  const LimberAuthor *author = &self->plan->routine->author;

  gtk_box_append (self->sender, limber_ui_wrapped_label (_ ("Who Wrote It"), "heading"));
  append_short (self->sender, author->name);
  append_short (self->sender, author->role);
  append_short (self->sender, author->contact);
  if (!author->name && !author->role && !author->contact)
    append_text (self->sender, _ ("It does not say who wrote it."), NULL);
  append_text (self->sender,
               _ ("Limber cannot check this. Only add what you got from somebody you know."),
               "caption");
  gtk_widget_set_visible (GTK_WIDGET (self->sender), TRUE);
}

static void
show_about (LimberIncomingPage *self)
{
  const LimberRoutine *routine = self->plan->routine;
  g_autofree char *schedule = routine->schedule ? limber_words_schedule (routine->schedule) : NULL;

  append_text (self->about, routine->summary, "summary");
  append_text (self->about, routine->goal, NULL);
  append_text (self->about, routine->why, NULL);
  limber_ui_append_text (self->about, _ ("How Often"), schedule);
  gtk_widget_set_visible (GTK_WIDGET (self->about),
                          gtk_widget_get_first_child (GTK_WIDGET (self->about)) != NULL);
}

static void
show_before (LimberIncomingPage *self)
{
  const LimberRoutine *routine = self->plan->routine;
  g_autofree char *pain = limber_words_pain_rule (routine);

  limber_ui_append_list (self->before, _ ("Before you start"),
                         (const char *const *) routine->cautions);
  limber_ui_append_list (self->before, _ ("Stop if"), (const char *const *) routine->stop_if);
  limber_ui_append_text (self->before, _ ("Pain"), pain);
  gtk_widget_set_visible (GTK_WIDGET (self->before), TRUE);
}

static void
show_exercises (LimberIncomingPage *self)
{
  g_autoptr (GPtrArray) asks = limber_bundle_plan_asks (self->plan);

  for (guint i = 0; i < asks->len; i++)
    {
      const LimberBundleAsk *ask = g_ptr_array_index (asks, i);

      adw_preferences_group_add (self->exercises, limber_ui_row_new (ask->exercise, ask->dose));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->exercises), TRUE);
}

/* Returns: (transfer container): @lines with an end */
static const char **
as_list (const GPtrArray *lines)
{
  const char **list = g_new0 (const char *, lines->len + 1);

  for (guint i = 0; i < lines->len; i++)
    list[i] = g_ptr_array_index (lines, i);
  return list;
}

static void
append_lines (LimberIncomingPage *self, const char *heading, const GPtrArray *lines)
{
  g_autofree const char **list = as_list (lines);

  limber_ui_append_list (self->effects, heading, list);
}

static void
show_effects (LimberIncomingPage *self)
{
  g_autoptr (GPtrArray) lines = limber_bundle_plan_effects (self->plan);

  if (lines->len == 0)
    g_ptr_array_add (lines, g_strdup (_ ("It is new. Nothing that you have changes.")));
  limber_ui_remove_children (self->effects);
  append_lines (self, _ ("When You Add It"), lines);
  if (self->plan->changes)
    append_lines (self, _ ("What Is New"), self->plan->changes);
  gtk_widget_set_visible (GTK_WIDGET (self->effects), TRUE);
}

/* What changes for the person, and what they can do about it. */
static void
show_offer (LimberIncomingPage *self)
{
  show_effects (self);
  gtk_button_set_label (self->add, self->plan->there_already ? _ ("Open My Routine")
                                                             : _ ("Add to My Routines"));
}

static void
show_plan (LimberIncomingPage *self)
{
  g_autofree char *title = limber_plain_text (self->plan->routine->title);
  g_autofree char *facts = limber_bundle_plan_facts (self->plan);

  limber_ui_set_text (self->title, title);
  limber_ui_set_text (self->lead, facts);
  show_sender (self);
  show_about (self);
  show_before (self);
  show_exercises (self);
  show_offer (self);
}

/* --- One that cannot --- */

static void
show_refusal (LimberIncomingPage *self, const char *path, const GPtrArray *diagnostics,
              const GError *error)
{
  g_autofree char *display = g_filename_display_basename (path);
  g_autofree char *name = limber_isolate_text (display);
  /* Translators: the name of a file, and why it cannot be added */
  g_autofree char *text = g_strdup_printf (_ ("“%s”: %s"), name, error->message);
  guint n = 0;

  limber_ui_set_text (self->title, _ ("This Routine Cannot Be Added"));
  limber_ui_set_text (self->lead, text);
  for (guint i = 0; i < diagnostics->len; i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (diagnostics, i);

      if (fault->severity != LIMBER_SEVERITY_ERROR)
        continue;
      adw_preferences_group_add (self->faults, limber_fault_row_new (fault));
      n++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->faults), n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->add), FALSE);
  gtk_button_set_label (GTK_BUTTON (self->cancel), _ ("Close"));
}

/* --- What the person does --- */

static LimberBundlePlan *
plan_now (LimberIncomingPage *self)
{
  return limber_bundle_plan_new (self->bundle, self->paths,
                                 limber_library_get_exercises (self->library));
}

static char *
in_words (const LimberBundlePlan *plan)
{
  g_autoptr (GPtrArray) lines = limber_bundle_plan_words (plan);

  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

/* While the person reads, files may come and go: they agree to what is so, or are asked again. */
static gboolean
is_still_so (LimberIncomingPage *self)
{
  g_autofree char *shown = in_words (self->plan);
  g_autofree char *now = NULL;

  limber_bundle_plan_free (self->plan);
  self->plan = plan_now (self);
  now = in_words (self->plan);
  return g_str_equal (shown, now);
}

static void
tell_not_added (LimberIncomingPage *self, const GError *error)
{
  /* Translators: why a routine could not be written to the disk */
  g_autofree char *text = g_strdup_printf (_ ("It could not be saved: %s"), error->message);

  limber_ui_show_message (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                          _ ("The Routine Was Not Added"), text);
}

static void
add_clicked (LimberIncomingPage *self)
{
  g_autoptr (GError) error = NULL;

  if (!is_still_so (self))
    {
      show_offer (self);
      gtk_widget_set_visible (GTK_WIDGET (self->changed), TRUE);
    }
  else if (self->plan->there_already || limber_bundle_plan_carry_out (self->plan, &error))
    g_signal_emit (self, signals[ACCEPTED], 0, self->plan->path);
  else
    tell_not_added (self, error);
}

GtkWidget *
limber_incoming_page_new (const char *path, const LimberLibraryPaths *paths, LimberLibrary *library)
{
  LimberIncomingPage *self = g_object_new (LIMBER_TYPE_INCOMING_PAGE, NULL);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = limber_read_file_up_to (path, LIMBER_BUNDLE_MAX, &error);

  self->paths = limber_library_paths_copy (paths);
  self->library = g_object_ref (library);
  if (bytes)
    self->bundle =
        limber_bundle_read (bytes, limber_library_get_exercises (library), diagnostics, &error);
  if (self->bundle)
    {
      self->plan = plan_now (self);
      show_plan (self);
    }
  else
    show_refusal (self, path, diagnostics, error);
  return GTK_WIDGET (self);
}

static void
limber_incoming_page_dispose (GObject *object)
{
  LimberIncomingPage *self = LIMBER_INCOMING_PAGE (object);

  g_clear_pointer (&self->plan, limber_bundle_plan_free);
  g_clear_pointer (&self->bundle, limber_bundle_free);
  g_clear_pointer (&self->paths, limber_library_paths_free);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (limber_incoming_page_parent_class)->dispose (object);
}

static void
limber_incoming_page_class_init (LimberIncomingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_incoming_page_dispose;
  signals[ACCEPTED] = g_signal_new ("accepted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-incoming-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberIncomingPage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberIncomingPage, lead);
  gtk_widget_class_bind_template_child (widget_class, LimberIncomingPage, changed);
  gtk_widget_class_bind_template_child (widget_class, LimberIncomingPage, sender);
  gtk_widget_class_bind_template_child (widget_class, LimberIncomingPage, about);
  gtk_widget_class_bind_template_child (widget_class, LimberIncomingPage, before);
  gtk_widget_class_bind_template_child (widget_class, LimberIncomingPage, exercises);
  gtk_widget_class_bind_template_child (widget_class, LimberIncomingPage, faults);
  gtk_widget_class_bind_template_child (widget_class, LimberIncomingPage, effects);
  gtk_widget_class_bind_template_child (widget_class, LimberIncomingPage, cancel);
  gtk_widget_class_bind_template_child (widget_class, LimberIncomingPage, add);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked);
}

static void
limber_incoming_page_init (LimberIncomingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
