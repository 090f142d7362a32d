/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-motion.h"

G_BEGIN_DECLS

/**
 * limber_joint_check:
 * @motion: what to look at
 * @diagnostics: (element-type LimberDiagnostic): errors are added to it, with pointers that begin
 *   at `motion`
 *
 * Looks at every key pose, and at the way between those that follow each other, for joints bent
 * further than they go, limbs in the floor, hands and feet that should bear weight but hang in
 * the air, and anchors that slide.
 *
 * Limits are rounded up from the usual ranges of motion (American Academy of Orthopaedic Surgeons:
 * elbow 0–150°, knee 0–135°, hip 120° bent and 30° stretched, 45° out and 30° in; shoulder 180°
 * ahead and 60° back), with room for what neighbouring parts that the figure lacks add to them.
 */
void limber_joint_check (const LimberMotion *motion, GPtrArray *diagnostics);

G_END_DECLS
