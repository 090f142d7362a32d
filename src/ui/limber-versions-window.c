/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-versions-window.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-breakpoint.h"
#include "limber-button-row.h"
#include "limber-draft-diff.h"
#include "limber-line-diff.h"
#include "limber-plain-text.h"
#include "limber-ui.h"

/* Both texts stand beside each other where there is this much room. */
#define WIDE 560

/* What stands in front of a line, so that nobody has to tell it by its colour. */
#define MARK_SAME "  "
#define MARK_ONLY "+ "
#define MARK_OTHER "~ "

struct _LimberVersionsWindow
{
  AdwWindow parent_instance;

  GtkLabel *heading;
  GtkBox *changes;
  GtkBox *texts;
  GtkTextView *mine;
  GtkTextView *theirs;
  GtkScrolledWindow *mine_scroller;
  GtkScrolledWindow *theirs_scroller;
  GtkWidget *next;
  GtkLabel *place;

  GArray *differences; /* (element-type int): the first line of each stretch that differs */
  guint at;            /* how many of them were gone to */

  GtkAdjustment *scrolled; /* (unowned) (nullable): of the text that the person scrolled */
  guint scroll_source;     /* the other one follows */
  gboolean following;
};

enum
{
  CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberVersionsWindow, limber_versions_window, ADW_TYPE_WINDOW)

/* --- In words --- */

static void
add_changes (LimberVersionsWindow *self, const char *title, LimberDraft *before, LimberDraft *after)
{
  g_autoptr (GPtrArray) lines = limber_draft_diff (before, after);
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  for (guint i = 0; i < lines->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               limber_ui_row_new (g_ptr_array_index (lines, i), NULL));
  if (lines->len == 0)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               limber_ui_row_new (_ ("Nothing has changed"), NULL));
  gtk_box_append (self->changes, group);
}

/* --- As texts --- */

static void
add_line (GtkTextBuffer *buffer, const char *line, const char *other, gboolean same)
{
  const char *mark = same ? MARK_SAME : other ? MARK_OTHER : MARK_ONLY;
  g_autofree char *text = g_strconcat (line ? mark : "", line ? line : "", "\n", NULL);
  GtkTextIter end;

  gtk_text_buffer_get_end_iter (buffer, &end);
  if (same)
    gtk_text_buffer_insert (buffer, &end, text, -1);
  else
    gtk_text_buffer_insert_with_tags_by_name (buffer, &end, text, -1, line ? "differs" : "missing",
                                              NULL);
}

static void
add_tags (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);

  /* Light enough to read any colour of text on it. */
  gtk_text_buffer_create_tag (buffer, "differs", "weight", PANGO_WEIGHT_BOLD,
                              "paragraph-background", "rgba(53,132,228,0.18)", NULL);
  gtk_text_buffer_create_tag (buffer, "missing", "paragraph-background", "rgba(128,128,128,0.18)",
                              NULL);
}

static void
show_texts (LimberVersionsWindow *self, LimberDraft *mine, LimberDraft *theirs)
{
  g_autoptr (GPtrArray) pairs =
      limber_line_diff (limber_draft_get_text (mine), limber_draft_get_text (theirs));
  gboolean same = TRUE;

  add_tags (self->mine);
  add_tags (self->theirs);
  for (guint i = 0; i < pairs->len; i++)
    {
      const LimberLinePair *pair = g_ptr_array_index (pairs, i);
      int line = (int) i;

      add_line (gtk_text_view_get_buffer (self->mine), pair->left, pair->right, pair->same);
      add_line (gtk_text_view_get_buffer (self->theirs), pair->right, pair->left, pair->same);
      if (same && !pair->same)
        g_array_append_val (self->differences, line);
      same = pair->same;
    }
  gtk_widget_set_sensitive (self->next, self->differences->len > 0);
}

static void
go_to_line (GtkTextView *view, int line)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_line (buffer, &iter, line);
  gtk_text_buffer_place_cursor (buffer, &iter);
  gtk_text_view_scroll_to_mark (view, gtk_text_buffer_get_insert (buffer), 0, TRUE, 0, 0.3);
}

static void
go_to_next (LimberVersionsWindow *self)
{
  guint n = self->differences->len;
  guint at = self->at++ % n;
  int line = g_array_index (self->differences, int, at);
  /* Translators: which of the places where two texts differ */
  g_autofree char *place = g_strdup_printf (_ ("Difference %u of %u"), at + 1, n);

  go_to_line (self->mine, line);
  go_to_line (self->theirs, line);
  limber_ui_set_text (self->place, place);
}

/* Lines stand beside each other, and scroll together. */
static gboolean
scroll_other (gpointer data)
{
  LimberVersionsWindow *self = data;
  GtkAdjustment *mine = gtk_scrolled_window_get_vadjustment (self->mine_scroller);
  GtkAdjustment *theirs = gtk_scrolled_window_get_vadjustment (self->theirs_scroller);

  self->scroll_source = 0;
  self->following = TRUE;
  gtk_adjustment_set_value (self->scrolled == mine ? theirs : mine,
                            gtk_adjustment_get_value (self->scrolled));
  self->following = FALSE;
  return G_SOURCE_REMOVE;
}

/* A text may scroll while all is laid out, when GTK cannot lay out the other one any more. */
static void
scrolled (LimberVersionsWindow *self, GtkAdjustment *adjustment)
{
  if (self->following)
    return;
  self->scrolled = adjustment;
  if (self->scroll_source == 0)
    self->scroll_source = g_idle_add_full (GTK_PRIORITY_RESIZE, scroll_other, self, NULL);
}

/* --- The window --- */

static void
resized (LimberVersionsWindow *self, int width, int height)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->texts), width < WIDE
                                                                    ? GTK_ORIENTATION_VERTICAL
                                                                    : GTK_ORIENTATION_HORIZONTAL);
}

static void
chosen (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const char *const names[] = {
    [LIMBER_VERSION_MINE] = "versions.keep-mine",
    [LIMBER_VERSION_THEIRS] = "versions.take-theirs",
    [LIMBER_VERSION_COPY] = "versions.save-copy",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i], name))
      g_signal_emit (widget, signals[CHOSEN], 0, i);
  gtk_window_destroy (GTK_WINDOW (widget));
}

GtkWidget *
limber_versions_window_new (GtkWindow *parent, const char *name, LimberDraft *before,
                            LimberDraft *mine, LimberDraft *theirs)
{
  LimberVersionsWindow *self =
      g_object_new (LIMBER_TYPE_VERSIONS_WINDOW, "transient-for", parent, NULL);
  g_autofree char *isolated = limber_isolate_text (name);
  /* Translators: the name of a file */
  g_autofree char *heading = g_strdup_printf (
      _ ("“%s” was changed elsewhere while you worked on it. Nothing of either is lost: choose "
         "which one to go on with."),
      isolated);

  limber_ui_set_text (self->heading, heading);
  add_changes (self, _ ("You Changed"), before, mine);
  add_changes (self, _ ("Changed Elsewhere"), before, theirs);
  show_texts (self, mine, theirs);
  return GTK_WIDGET (self);
}

static void
limber_versions_window_dispose (GObject *object)
{
  g_clear_handle_id (&LIMBER_VERSIONS_WINDOW (object)->scroll_source, g_source_remove);
  G_OBJECT_CLASS (limber_versions_window_parent_class)->dispose (object);
}

static void
limber_versions_window_finalize (GObject *object)
{
  g_array_unref (LIMBER_VERSIONS_WINDOW (object)->differences);
  G_OBJECT_CLASS (limber_versions_window_parent_class)->finalize (object);
}

static void
limber_versions_window_class_init (LimberVersionsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_versions_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = limber_versions_window_finalize;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_install_action (widget_class, "versions.keep-mine", NULL, chosen);
  gtk_widget_class_install_action (widget_class, "versions.take-theirs", NULL, chosen);
  gtk_widget_class_install_action (widget_class, "versions.save-copy", NULL, chosen);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-versions-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberVersionsWindow, heading);
  gtk_widget_class_bind_template_child (widget_class, LimberVersionsWindow, changes);
  gtk_widget_class_bind_template_child (widget_class, LimberVersionsWindow, texts);
  gtk_widget_class_bind_template_child (widget_class, LimberVersionsWindow, mine);
  gtk_widget_class_bind_template_child (widget_class, LimberVersionsWindow, theirs);
  gtk_widget_class_bind_template_child (widget_class, LimberVersionsWindow, mine_scroller);
  gtk_widget_class_bind_template_child (widget_class, LimberVersionsWindow, theirs_scroller);
  gtk_widget_class_bind_template_child (widget_class, LimberVersionsWindow, next);
  gtk_widget_class_bind_template_child (widget_class, LimberVersionsWindow, place);
  gtk_widget_class_bind_template_callback (widget_class, go_to_next);
  gtk_widget_class_bind_template_callback (widget_class, resized);
}

static void
limber_versions_window_init (LimberVersionsWindow *self)
{
  self->differences = g_array_new (FALSE, FALSE, sizeof (int));
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_ui_set_name (GTK_WIDGET (self), gtk_window_get_title (GTK_WINDOW (self)));
  limber_ui_set_name (GTK_WIDGET (self->mine), _ ("Your version"));
  limber_ui_set_name (GTK_WIDGET (self->theirs), _ ("The other version"));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->mine_scroller),
                           "value-changed", G_CALLBACK (scrolled), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->theirs_scroller),
                           "value-changed", G_CALLBACK (scrolled), self, G_CONNECT_SWAPPED);
}
