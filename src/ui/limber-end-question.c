/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-end-question.h"

#include "limber-config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-ui.h"

typedef struct
{
  LimberRunner *runner;
  gboolean was_playing;
} Asked;

static void
answered (Asked *asked, const char *response)
{
  if (g_str_equal (response, "end"))
    limber_runner_send (asked->runner, LIMBER_EVENT_END);
  else if (asked->was_playing)
    limber_runner_send (asked->runner, LIMBER_EVENT_RESUME);
}

static void
asked_free (gpointer data, GClosure *closure)
{
  Asked *asked = data;

  g_object_unref (asked->runner);
  g_free (asked);
}

void
limber_end_question_ask (GtkRoot *root, LimberRunner *runner)
{
  LimberSession *session = limber_runner_get_session (runner);
  AdwMessageDialog *dialog;
  Asked *asked = g_new0 (Asked, 1);

  asked->runner = g_object_ref (runner);
  asked->was_playing = limber_session_get_status (session) == LIMBER_SESSION_PLAYING;
  if (asked->was_playing)
    limber_runner_send (runner, LIMBER_EVENT_PAUSE);
  dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (
      GTK_WINDOW (root), _ ("End This Session?"), _ ("The timer is paused while you decide.")));
  adw_message_dialog_add_responses (dialog, "keep", _ ("_Keep Going"), "end", _ ("_End Session"),
                                    NULL);
  adw_message_dialog_set_default_response (dialog, "keep");
  adw_message_dialog_set_close_response (dialog, "keep");
  limber_ui_set_name (GTK_WIDGET (dialog), _ ("End This Session?"));
  g_signal_connect_data (dialog, "response", G_CALLBACK (answered), asked, asked_free,
                         G_CONNECT_SWAPPED);
  limber_adw_present (dialog);
}
