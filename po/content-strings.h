/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Made by build-aux/content-strings from data/exercises, data/routines and data/learn.  Not
 * compiled: it only shows the texts of the bundled content to xgettext. */

/* Translators: walk-brisk-30.routine.json, why */
N_ ("30 minutes on 5 days a week is a goal that helped others in a study. A steady habit may help keep flare-ups away. It builds up over weeks, not days. You can split the walk into parts.")

/* Translators: get-help.json, signs */
N_ ("A cold sweat, or a racing or uneven heartbeat")

/* Translators: stretch-active-daily.routine.json, why; stretch-moderate-daily.routine.json, why */
N_ ("A daily stretch may ease a stiff back. It works best along with walking and core work. Look for change over weeks, not days. Feeling a bit sore at first is common.")

/* Translators: get-help.json, title */
N_ ("A fall, a knock, or thin bones")

/* Translators: stretch-chair.routine.json, why */
N_ ("A few stretches a day may ease a stiff back. They work best along with walking and core work. Look for change over weeks, not days.")

/* Translators: walk-brisk-30.routine.json, summary */
N_ ("A half hour walk, brisk in the middle.")

/* Translators: belly-brace.json, feel */
N_ ("A light, firm feeling below your belly button.")

/* Translators: deep-relax.routine.json, summary */
N_ ("A long rest for your body and your mind.")

/* Translators: prone-prop.json, feel */
N_ ("A mild bend in your low back. The fronts of your hips open.")

/* Translators: hamstring-chair.json, feel; hamstring-strap.json, feel */
N_ ("A mild pull down the back of your thigh.")

/* Translators: childs-pose.json, feel */
N_ ("A mild stretch along your low back and hips.")

/* Translators: seated-fold.json, feel */
N_ ("A mild stretch along your low back.")

/* Translators: knee-to-chest.json, feel */
N_ ("A mild stretch in your low back and buttock.")

/* Translators: knee-rolls.json, feel */
N_ ("A mild stretch in your waist and low back.")

/* Translators: get-help.json, signs */
N_ ("A new change in how sex feels or works")

/* Translators: muscle-relax.json, stop_if */
N_ ("A part is sore. Skip that part.")

/* Translators: scans.json, body */
N_ ("A scan is of use when there are signs of something rare, or when an operation is planned. If you had one, ask your clinician to go through it with you. Words on a report can sound worse than they are. Ask what they mean for you, and what you can do.")

/* Translators: scans.json, summary */
N_ ("A scan shows how your back looks, not how it feels.")

/* Translators: why-moving-helps.json, body */
N_ ("A short, easy session is better than none. Long rest in bed can leave you stiff and weak. So move a little on most days, even when it is only for 5 minutes.")

/* Translators: how-much-pain.json, summary */
N_ ("A simple guide in green, amber and red.")

/* Translators: knees-to-chest.json, feel */
N_ ("A soft stretch across your low back.")

/* Translators: butterfly-lying.json, feel */
N_ ("A soft stretch on the insides of your thighs.")

/* Translators: core-moderate-steady.routine.json, why */
N_ ("A stronger middle may help you do more with less pain. Give it weeks, not days. Sore muscles for a day or two are common and do not mean harm. Rest a day between sessions. Aim for 3 days a week.")

/* Translators: get-help.json, signs */
N_ ("A sudden change in your face, arm, speech or sight")

/* Translators: doorway-chest.json, feel */
N_ ("Across your chest and the fronts of your shoulders.")

/* Translators: walk-easy.json, harder */
N_ ("Add 1 or 2 minutes each week.")

/* Translators: rest-legs-up.json, harder */
N_ ("Add slow belly breaths.")

/* Translators: calm-place.json, harder */
N_ ("Add the sounds and smells of the place.")

/* Translators: dead-bug.json, feel */
N_ ("All of your belly, from your ribs to your hips.")

/* Translators: walk-starter.routine.json, summary */
N_ ("An easy walk with four short, brisk parts.")

/* Translators: bridge.json, faults */
N_ ("Arching your back at the top. Lift a bit less.")

/* Translators: bridge-march.json, faults */
N_ ("Arching your back.")

/* Translators: butterfly-lying.json, faults */
N_ ("Arching your back. Move your feet farther away.")

/* Translators: hip-flexor-kneel.json, faults; hip-flexor-stand.json, faults */
N_ ("Arching your back. Tuck your tail under again.")

/* Translators: doorway-chest.json, faults */
N_ ("Arching your low back.")

/* Translators: bedtime.routine.json, cautions; core-active-big3.routine.json, cautions; core-active-strong.routine.json, cautions; and 9 more */
N_ ("Ask first if you are pregnant. Do not lie flat on your back after month 3.")

/* Translators: bedtime.routine.json, cautions; core-active-big3.routine.json, cautions; core-active-strong.routine.json, cautions; and 11 more */
N_ ("Ask first if you had an operation or broke a bone in your back not long ago.")

/* Translators: bike-builder.routine.json, cautions; indoor-low-impact.routine.json, cautions; pool-session.routine.json, cautions; and 3 more */
N_ ("Ask your doctor first if you have heart trouble, chest pain or high blood pressure. Ask too if you get dizzy spells or live with a long illness.")

/* Translators: core-active-big3.routine.json, cautions; core-active-strong.routine.json, cautions; core-gentle-chair.routine.json, cautions; and 8 more */
N_ ("Ask your doctor or physio first if you have heart trouble or high blood pressure. Ask too if you get dizzy spells or live with a long illness.")

/* Translators: medicine.json, body */
N_ ("Ask your pharmacist or doctor before you start or change a medicine. This goes for those from a shop too. Tell them what else you take, and if you are pregnant. Some pills do not mix. Some are not safe for your stomach, heart or kidneys.")

/* Translators: medicine.json, summary */
N_ ("Ask your pharmacist what is safe for you.")

/* Translators: calm-place.json, faults */
N_ ("Asking if you do it right. There is no wrong way.")

/* Translators: supine-march.json, stop_if */
N_ ("Back pain goes over 5 out of 10.")

/* Translators: forearm-plank.json, stop_if */
N_ ("Back pain grows as you hold.")

/* Translators: get-help.json, signs */
N_ ("Back pain, and you feel ill all over")

/* Translators: desk-break.routine.json, why */
N_ ("Backs like to move. A short break once or twice each half day may ease stiffness. Do what fits your day.")

/* Translators: bedtime.routine.json, title */
N_ ("Bedtime wind-down")

/* Translators: talking-with-your-clinician.json, body */
N_ ("Before you go, write down the 3 things that matter most to you. Say what you can do now. Say what you would like to do again. “Pick up my grandchild” says more than a number.")

/* Translators: belly-brace.json, name */
N_ ("Belly brace")

/* Translators: belly-breath.json, name */
N_ ("Belly breathing")

/* Translators: calf-wall.json, harder */
N_ ("Bend your back knee a little to reach lower down.")

/* Translators: hip-flexor-stand.json, cues */
N_ ("Bend your front knee a little.")

/* Translators: calf-wall.json, cues */
N_ ("Bend your front knee.")

/* Translators: hamstring-chair.json, easier */
N_ ("Bend your knee a bit more.")

/* Translators: hamstring-strap.json, easier */
N_ ("Bend your knee and hold behind your thigh.")

/* Translators: hip-hinge.json, cues */
N_ ("Bend your knees just a bit.")

/* Translators: hip-hinge.json, faults */
N_ ("Bending at your waist.")

/* Translators: prone-leg-lift.json, faults */
N_ ("Bending your knee to swing your leg up.")

/* Translators: standing-back-bend.json, faults */
N_ ("Bending your knees.")

/* Translators: knee-fallout.json, name */
N_ ("Bent knee fall-out")

/* Translators: prone-back-lift.json, feel */
N_ ("Between and below your shoulder blades.")

/* Translators: core-active-big3.routine.json, title */
N_ ("Big three plus")

/* Translators: bird-dog.json, name */
N_ ("Bird dog")

/* Translators: body-scan.json, name */
N_ ("Body scan")

/* Translators: knees-to-chest.json, name */
N_ ("Both knees to chest")

/* Translators: childs-pose.json, name */
N_ ("Bottom to heels")

/* Translators: butterfly-lying.json, faults */
N_ ("Bouncing your knees. Let them hang.")

/* Translators: seated-fold.json, faults */
N_ ("Bouncing. Hang still.")

/* Translators: hamstring-chair.json, faults; hamstring-strap.json, faults */
N_ ("Bouncing. Hold it still.")

/* Translators: desk-break.routine.json, goal */
N_ ("Break up a long sit.")

/* Translators: hip-flexor-stand.json, cues */
N_ ("Breathe and let your back hip open.")

/* Translators: side-plank-full.json, cues */
N_ ("Breathe as you hold, then lower.")

/* Translators: wall-squat.json, cues */
N_ ("Breathe as you hold, then slide up.")

/* Translators: seated-turn.json, cues */
N_ ("Breathe as you hold, then turn back.")

/* Translators: calf-wall.json, cues; doorway-chest.json, cues; figure-four-chair.json, cues; and 1 more */
N_ ("Breathe as you hold.")

/* Translators: knees-to-chest.json, cues */
N_ ("Breathe down into your low back.")

/* Translators: belly-brace.json, cues */
N_ ("Breathe in and out as you hold.")

/* Translators: cat-cow.json, cues */
N_ ("Breathe in as your belly drops toward the mat.")

/* Translators: belly-breath.json, cues */
N_ ("Breathe in softly through your nose.")

/* Translators: paced-breath.json, cues */
N_ ("Breathe in softly, and count as you do.")

/* Translators: calm-place.json, say */
N_ ("Breathe in the calm of this place.")

/* Translators: seated-fold.json, cues */
N_ ("Breathe out and go soft.")

/* Translators: pelvic-tilt.json, cues */
N_ ("Breathe out and let your low back sink to the mat.")

/* Translators: cross-knee-press.json, cues */
N_ ("Breathe out and stay tall.")

/* Translators: cat-cow.json, cues */
N_ ("Breathe out as you lift your back into a curve.")

/* Translators: paced-breath.json, cues */
N_ ("Breathe out, and count at least one more.")

/* Translators: sit-to-stand.json, cues */
N_ ("Breathe out, push your feet down and stand tall.")

/* Translators: wall-plank.json, cues */
N_ ("Breathe slow and steady as you hold.")

/* Translators: knee-to-chest.json, cues */
N_ ("Breathe slowly as you hold.")

/* Translators: prone-prop.json, cues */
N_ ("Breathe slowly as you rest there.")

/* Translators: cross-body-glute.json, cues */
N_ ("Breathe, and let go a bit more.")

/* Translators: hamstring-strap.json, cues */
N_ ("Breathe, and let your shoulders go soft.")

/* Translators: body-scan.json, say; muscle-relax.json, say */
N_ ("Breathe, and rest here.")

/* Translators: breathing-reset.routine.json, title */
N_ ("Breathing reset")

/* Translators: bridge.json, name */
N_ ("Bridge")

/* Translators: bridge-march.json, harder */
N_ ("Bridge on one leg and hold for 5 seconds.")

/* Translators: knee-to-chest.json, cues */
N_ ("Bring one knee up and hold behind your thigh.")

/* Translators: cross-body-glute.json, cues */
N_ ("Bring one knee up.")

/* Translators: talking-with-your-clinician.json, body */
N_ ("Bring your exercise plan and your notes. Say what you did, what you left out and why. Then you can choose the next step as a team.")

/* Translators: butterfly-lying.json, harder */
N_ ("Bring your feet closer to you.")

/* Translators: wall-plank.json, easier */
N_ ("Bring your feet nearer to the wall.")

/* Translators: band-press.json, harder */
N_ ("Bring your feet together, or kneel on one knee.")

/* Translators: knee-fallout.json, cues */
N_ ("Bring your knee back up, then change sides.")

/* Translators: butterfly-lying.json, cues */
N_ ("Bring your knees together with your hands to end.")

/* Translators: side-step.json, cues */
N_ ("Bring your other foot in to touch.")

/* Translators: walk-brisk-30.routine.json, title */
N_ ("Brisk 30")

/* Translators: walk-brisk.json, name */
N_ ("Brisk walk")

/* Translators: core-active-big3.routine.json, goal */
N_ ("Build a core that lasts through your day.")

/* Translators: core-gentle-chair.routine.json, goal */
N_ ("Build a steady middle and strong legs without getting down on the floor.")

/* Translators: core-moderate-sides.routine.json, goal */
N_ ("Build strength at your sides, where many plans forget to look.")

/* Translators: core-active-strong.routine.json, goal */
N_ ("Build strength for lifting, carrying and standing up.")

/* Translators: core-moderate-steady.routine.json, goal */
N_ ("Build strength in your belly, back, hips and sides.")

/* Translators: walk-brisk.json, cues */
N_ ("Build to a pace where you talk but can't sing.")

/* Translators: walking.json, summary */
N_ ("Build up your walks a minute or two at a time.")

/* Translators: get-help.json, action */
N_ ("Call your doctor or a health advice line today. Do not exercise until you have had advice.")

/* Translators: get-help.json, action */
N_ ("Call your doctor or a health advice line today. If it gets worse fast, or both legs are weak, go to an emergency department.")

/* Translators: bedtime.routine.json, why */
N_ ("Calm moves and slow breaths may help you settle at night. It gets easier with practice. Dim your screen and turn the sound down low first.")

/* Translators: calm-place.json, name */
N_ ("Calm place")

/* Translators: cat-cow.json, name */
N_ ("Cat and cow")

/* Translators: figure-four-chair.json, name */
N_ ("Chair figure four")

/* Translators: hamstring-chair.json, name */
N_ ("Chair hamstring stretch")

/* Translators: chair-cardio.json, name */
N_ ("Chair march and arms")

/* Translators: stretch-chair.routine.json, title */
N_ ("Chair stretch")

/* Translators: swim-intervals.json, cues */
N_ ("Change your stroke for each length.")

/* Translators: how-much-pain.json, body */
N_ ("Check again the next morning. If your back feels as usual, you did the right amount. If it feels worse, do about half next time. Then build up again.")

/* Translators: walk-intervals.json, cues */
N_ ("Check that you can talk but not sing.")

/* Translators: bike-steady.json, cues */
N_ ("Check that you can talk in full sentences.")

/* Translators: core-active-strong.routine.json, cautions; core-moderate-sides.routine.json, cautions */
N_ ("Check your band for cracks. Fix it to something that can't move.")

/* Translators: get-help.json, title */
N_ ("Chest pain, signs of a stroke, or feeling faint")

/* Translators: walk-brisk-30.routine.json, cautions; walk-builder.routine.json, cautions; walk-starter.routine.json, cautions */
N_ ("Choose a flat, safe path. You can walk indoors too.")

/* Translators: clamshell.json, name */
N_ ("Clamshell")

/* Translators: open-book.json, cues */
N_ ("Close your arm slowly.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Close your eyes, or rest them on one spot.")

/* Translators: clamshell.json, cues */
N_ ("Close your knee slowly.")

/* Translators: calm-place.json, cues */
N_ ("Come back slowly when the voice says so.")

/* Translators: bird-dog.json, cues */
N_ ("Come back slowly, then swap sides.")

/* Translators: dead-bug.json, cues */
N_ ("Come back to the middle, then swap.")

/* Translators: forearm-plank.json, cues */
N_ ("Come down before your back starts to sag.")

/* Translators: body-scan.json, say */
N_ ("Come to your hips. Just notice them.")

/* Translators: side-bend.json, cues; standing-back-bend.json, cues */
N_ ("Come up slowly.")

/* Translators: seated-fold.json, faults */
N_ ("Coming up fast.")

/* Translators: core-gentle-chair.routine.json, title */
N_ ("Core with no floor work")

/* Translators: paced-breath.json, easier */
N_ ("Count to 3 in and to 4 out.")

/* Translators: paced-breath.json, harder */
N_ ("Count to 4 in and to 6 out.")

/* Translators: sit-to-stand.json, harder */
N_ ("Cross your arms and sit down slower, or hold a light weight.")

/* Translators: seated-turn.json, cues */
N_ ("Cross your arms, or hold your chair.")

/* Translators: side-step.json, faults */
N_ ("Crossing your feet.")

/* Translators: muscle-relax.json, say */
N_ ("Curl the toes of your left foot.")

/* Translators: muscle-relax.json, say */
N_ ("Curl the toes of your right foot.")

/* Translators: muscle-relax.json, say */
N_ ("Curl your toes and squeeze your feet.")

/* Translators: curl-up.json, name */
N_ ("Curl-up")

/* Translators: curl-up.json, faults */
N_ ("Curling up high. Just clear the mat.")

/* Translators: swim-intervals.json, harder */
N_ ("Cut each rest by 5 seconds.")

/* Translators: bike-builder.routine.json, title */
N_ ("Cycle builder")

/* Translators: bike-intervals.json, name */
N_ ("Cycling intervals")

/* Translators: stretch-active-daily.routine.json, title */
N_ ("Daily stretch, active")

/* Translators: stretch-gentle-daily.routine.json, title */
N_ ("Daily stretch, gentle")

/* Translators: stretch-moderate-daily.routine.json, title */
N_ ("Daily stretch, moderate")

/* Translators: dead-bug.json, name */
N_ ("Dead bug")

/* Translators: figure-four-chair.json, feel; figure-four.json, feel */
N_ ("Deep in the buttock of the crossed leg.")

/* Translators: deep-relax.routine.json, title */
N_ ("Deep relaxation")

/* Translators: desk-break.routine.json, title */
N_ ("Desk break")

/* Translators: pacing.json, summary */
N_ ("Do a set amount, on good days and on bad ones.")

/* Translators: flare-plan.json, body */
N_ ("Do less, but try not to stop. Do about half of your usual amount and keep each move small. Move a little and often. Take short, easy walks. Try gentle heat. Breathe slowly.")

/* Translators: pool-session.routine.json, cautions */
N_ ("Do not go in with an open wound, an infection, or a fever.")

/* Translators: suitcase-march.json, cues */
N_ ("Do not lean to either side.")

/* Translators: doorway-chest.json, harder */
N_ ("Do one arm at a time.")

/* Translators: body-scan.json, easier */
N_ ("Do only your feet, hands and face.")

/* Translators: stress-and-breathing.json, body */
N_ ("Do things you enjoy. Talk to people you trust. If you feel low or worried on most days, tell your doctor. If you think that you may hurt yourself, get emergency help at once.")

/* Translators: doorway-chest.json, name */
N_ ("Doorway chest stretch")

/* Translators: bird-dog.json, harder */
N_ ("Draw a small square with your hand and foot. Add more repeats before longer holds.")

/* Translators: belly-brace.json, cues */
N_ ("Draw in your lower belly, as if you zip tight jeans.")

/* Translators: knee-to-chest.json, cues */
N_ ("Draw it closer until you feel a mild pull.")

/* Translators: figure-four.json, cues */
N_ ("Draw it closer until you feel your buttock stretch.")

/* Translators: band-press.json, cues */
N_ ("Draw your hands slowly home to your chest.")

/* Translators: knees-to-chest.json, cues */
N_ ("Draw your knees in to feel a soft stretch.")

/* Translators: figure-four.json, harder */
N_ ("Draw your thigh a bit closer.")

/* Translators: knees-to-chest.json, faults */
N_ ("Dropping both legs together.")

/* Translators: sit-to-stand.json, faults */
N_ ("Dropping into the chair. Slow down the last part.")

/* Translators: knee-rolls.json, faults */
N_ ("Dropping your legs fast. Let them float down.")

/* Translators: muscle-relax.json, feel */
N_ ("Each part feels warm and heavy when you let go.")

/* Translators: bike-steady.json, harder */
N_ ("Each week, turn the load up a notch.")

/* Translators: pelvic-tilt.json, cues */
N_ ("Ease back until the small curve is there again.")

/* Translators: hip-flexor-kneel.json, cues */
N_ ("Ease forward just a little.")

/* Translators: walk-intervals.json, cues */
N_ ("Ease into each fast part.")

/* Translators: walk-brisk.json, cues */
N_ ("Ease off for the last few minutes.")

/* Translators: stretch-morning.routine.json, goal */
N_ ("Ease out of morning stiffness.")

/* Translators: bike-intervals.json, cues */
N_ ("Ease right off in the easy part.")

/* Translators: swim-easy.json, name */
N_ ("Easy swim")

/* Translators: walk-easy.json, name */
N_ ("Easy walk")

/* Translators: stretch-gentle-daily.routine.json, summary */
N_ ("Eight soft stretches on your back. A bed works too.")

/* Translators: swim-intervals.json, cues */
N_ ("End while your strokes still feel smooth.")

/* Translators: prone-back-lift.json, name */
N_ ("Face-down chest lift")

/* Translators: prone-leg-lift.json, name */
N_ ("Face-down leg lift")

/* Translators: press-up.json, name */
N_ ("Face-down press-up")

/* Translators: bike-builder.routine.json, summary */
N_ ("Fast and easy parts in turn, on an exercise bike.")

/* Translators: muscle-relax.json, say */
N_ ("Feel how it is now.")

/* Translators: calm-place.json, say */
N_ ("Feel the air on your skin. Is it warm or cool?")

/* Translators: calm-place.json, say */
N_ ("Feel what is under your feet.")

/* Translators: body-scan.json, say */
N_ ("Feel where your body meets the floor or the bed.")

/* Translators: shoulder-release.json, cues */
N_ ("Feel your arms hang loose by your sides.")

/* Translators: belly-breath.json, cues */
N_ ("Feel your belly lift your hand.")

/* Translators: butterfly-lying.json, cues */
N_ ("Feel your belly rise and fall.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Feel your chair again. Move your fingers and toes.")

/* Translators: body-scan.json, say */
N_ ("Feel your face. Your jaw, your eyes, your brow.")

/* Translators: body-scan.json, say */
N_ ("Feel your hands, down to the tips of your fingers.")

/* Translators: body-scan.json, say */
N_ ("Feel your low back. You don't have to change a thing.")

/* Translators: body-scan.json, say */
N_ ("Feel your thighs, and how heavy they are.")

/* Translators: get-help.json, signs */
N_ ("Fever or night sweats along with back pain")

/* Translators: get-help.json, title */
N_ ("Fever, or feeling ill")

/* Translators: paced-breath.json, cues */
N_ ("Find a slow beat and stay with it.")

/* Translators: seated-rock.json, cues */
N_ ("Find the middle that feels best.")

/* Translators: core-gentle-lying.routine.json, title */
N_ ("First steps: core on your back")

/* Translators: walk-builder.routine.json, summary */
N_ ("Five brisk parts, with an easy walk in between.")

/* Translators: desk-break.routine.json, summary */
N_ ("Five minutes at your desk, in work clothes. No mat.")

/* Translators: flare-day.routine.json, title */
N_ ("Flare-up day")

/* Translators: flare-day.routine.json, why */
N_ ("Flare-ups are common, and hurt does not always mean harm. A little movement, more often, may help more than bed rest. Do it 2 or 3 times in the day. Build back up over 3 to 7 days.")

/* Translators: flare-plan.json, summary */
N_ ("Flare-ups happen. A plan helps you get through.")

/* Translators: swim-easy.json, easier */
N_ ("Float on your back, or kick with a float.")

/* Translators: core-active-strong.routine.json, title */
N_ ("Floor and standing strength")

/* Translators: body-scan.json, say */
N_ ("Follow your breath, in and out.")

/* Translators: medicine.json, body */
N_ ("For back pain that lasts, moving and other help without pills come first. Medicine may be added for a time if they are not enough.")

/* Translators: stretch-hips-hams.routine.json, summary */
N_ ("For tight hips, and for those who sit a lot.")

/* Translators: knee-rolls.json, faults */
N_ ("Forcing the twist. Small is fine.")

/* Translators: open-book.json, faults */
N_ ("Forcing your arm down. Let it float.")

/* Translators: hamstring-strap.json, faults */
N_ ("Forcing your knee straight.")

/* Translators: childs-pose.json, faults */
N_ ("Forcing your knees to bend. Put a pillow behind them.")

/* Translators: forearm-plank.json, name */
N_ ("Forearm plank")

/* Translators: side-plank-full.json, name */
N_ ("Full side plank")

/* Translators: core-gentle-chair.routine.json, why */
N_ ("Gentle core work may help your back feel steadier. It takes weeks, not days. Some soreness at first is common, and it does not mean harm. Aim for 3 days a week.")

/* Translators: core-gentle-lying.routine.json, why */
N_ ("Gentle core work may help your back feel steadier. It takes weeks, not days. Some soreness at first is common, and it does not mean harm. Aim for 3 to 5 days a week.")

/* Translators: lifting.json, body */
N_ ("Get close to the load. Bend your hips and knees. Hold the load near your body. Breathe out as you lift. Turn with your feet. Split a heavy load in two, or ask for help.")

/* Translators: sleep.json, summary */
N_ ("Get comfortable, and end your day in a calm way.")

/* Translators: bike-builder.routine.json, goal */
N_ ("Get fitter with your weight off your feet.")

/* Translators: stretch-morning.routine.json, summary */
N_ ("Get going in the morning, with no deep bends.")

/* Translators: get-help.json, action */
N_ ("Get help now. Call your local emergency number, or go to an emergency department. Do not exercise, and do not wait.")

/* Translators: sitting-and-breaks.json, body */
N_ ("Get up for a minute or 2 every half hour or so. Fetch a drink. Stand for a phone call. Roll your shoulders. A timer may help you think of it. Breaks may make you more comfortable, but they may not stop all pain.")

/* Translators: walk-starter.routine.json, goal */
N_ ("Get used to a short walk with a little pep.")

/* Translators: indoor-low-impact.routine.json, goal */
N_ ("Get warm and a bit out of breath without leaving home.")

/* Translators: floor.json, title */
N_ ("Getting down to the floor and up again")

/* Translators: standing-back-bend.json, harder */
N_ ("Go a bit further on each breath out.")

/* Translators: water-walk.json, harder */
N_ ("Go faster, or hold floats in your hands.")

/* Translators: chair-cardio.json, harder */
N_ ("Go faster, with your arms over your head.")

/* Translators: talking-with-your-clinician.json, summary */
N_ ("Go in with the three things that matter most to you.")

/* Translators: bike-intervals.json, cues */
N_ ("Go so fast that you say just a few words.")

/* Translators: stretch-active-daily.routine.json, cautions; stretch-chair.routine.json, cautions; stretch-gentle-daily.routine.json, cautions; and 3 more */
N_ ("Go to a mild pull, never to sharp pain.")

/* Translators: sleep.json, body */
N_ ("Go to bed and get up at about the same time each day. Dim the lights and put screens away an hour before bed. If you lie awake for long, get up and do something calm. Slow breathing may help you settle.")

/* Translators: body-scan.json, say */
N_ ("Go to your chest, and your heart.")

/* Translators: body-scan.json, say */
N_ ("Go to your feet in your mind. What do you feel there?")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Go to your safe place in your mind. It can be real or made up.")

/* Translators: wall-squat.json, faults */
N_ ("Going too deep. Slide back up a bit.")

/* Translators: hip-flexor-kneel.json, faults */
N_ ("Going too far. Small is enough.")

/* Translators: knee-fallout.json, faults */
N_ ("Going too far. Stop before your hips move.")

/* Translators: seated-rock.json, faults */
N_ ("Going too fast.")

/* Translators: talking-with-your-clinician.json, body */
N_ ("Good things to ask: What do you think is going on? What can I do to help myself? How much is too much? When shall we meet again? Before you leave, say the plan back in your own words. Write it down.")

/* Translators: how-much-pain.json, body */
N_ ("Green is 0 to 3. Carry on. Amber is 4 or 5. Go gently and do no more than this, or pick an easier move. Red is 6 or more. Stop that move. Stop too if pain turns sharp, or if pain or tingling moves down your leg.")

/* Translators: suitcase-march.json, cues */
N_ ("Grow tall through the top of your head.")

/* Translators: cross-body-glute.json, cues */
N_ ("Guide it toward your other shoulder.")

/* Translators: hip-flexor-kneel.json, name */
N_ ("Half kneel hip stretch")

/* Translators: step-up.json, cues */
N_ ("Half way through, start with your other leg.")

/* Translators: swim-intervals.json, cues */
N_ ("Hang on to the wall and get your breath.")

/* Translators: heel-slide.json, name */
N_ ("Heel slide")

/* Translators: hip-hinge.json, name */
N_ ("Hip hinge")

/* Translators: stretch-hips-hams.routine.json, title */
N_ ("Hips and hamstrings")

/* Translators: hip-flexor-stand.json, cues */
N_ ("Hold a chair and take a step back with one foot.")

/* Translators: knees-to-chest.json, cues */
N_ ("Hold behind both thighs.")

/* Translators: figure-four.json, cues */
N_ ("Hold behind the thigh that your ankle rests on.")

/* Translators: supine-march.json, harder */
N_ ("Hold each knee up for 3 seconds.")

/* Translators: hip-flexor-kneel.json, cues */
N_ ("Hold on to a chair.")

/* Translators: seated-turn.json, harder */
N_ ("Hold on to the chair behind you as you turn.")

/* Translators: march-place.json, easier */
N_ ("Hold on to the chair, or march sitting down.")

/* Translators: step-up.json, cues */
N_ ("Hold on to the rail.")

/* Translators: suitcase-march.json, easier */
N_ ("Hold the bag and stand still.")

/* Translators: band-press.json, cues */
N_ ("Hold the band at the middle of your chest.")

/* Translators: belly-brace.json, harder */
N_ ("Hold the brace and lift one heel just off the mat.")

/* Translators: step-up.json, easier */
N_ ("Hold the rail and use a lower step.")

/* Translators: prone-back-lift.json, harder */
N_ ("Hold your arms out to the side, or ahead of you.")

/* Translators: pelvic-tilt.json, cues */
N_ ("Hold, and keep your neck loose.")

/* Translators: muscle-relax.json, faults */
N_ ("Holding your breath as you squeeze.")

/* Translators: dead-bug.json, faults */
N_ ("Holding your breath, or letting your knees drift to your chest.")

/* Translators: bridge-march.json, faults; chair-cardio.json, faults; childs-pose.json, faults; and 10 more */
N_ ("Holding your breath.")

/* Translators: belly-brace.json, faults */
N_ ("Holding your breath. If you can't chat, ease off.")

/* Translators: swim-easy.json, faults */
N_ ("Holding your head up in breaststroke.")

/* Translators: how-much-pain.json, title */
N_ ("How much pain is OK?")

/* Translators: hip-hinge.json, harder */
N_ ("Hug a light bag to your body.")

/* Translators: hurt-and-harm.json, title */
N_ ("Hurt does not mean harm")

/* Translators: breathing-reset.routine.json, cautions; deep-relax.routine.json, cautions */
N_ ("If closing your eyes upsets you, leave them open.")

/* Translators: get-help.json, action */
N_ ("If more than one fits you, ask your doctor about it at your next visit. There is no hurry.")

/* Translators: bike-builder.routine.json, cautions */
N_ ("If sitting makes your leg hurt, use a bike with a back rest, or walk.")

/* Translators: breathing-reset.routine.json, cautions; deep-relax.routine.json, cautions */
N_ ("If slow breathing makes you light-headed, breathe as you like and sit for a while.")

/* Translators: breathing-reset.routine.json, cautions */
N_ ("If you can't lie flat, do all of it in a chair.")

/* Translators: stretch-morning.routine.json, cautions */
N_ ("If you feel dizzy or unsteady, sit down and wait. Keep a chair next to you.")

/* Translators: desk-break.routine.json, cautions */
N_ ("If you feel dizzy when you stand, sit down and wait.")

/* Translators: core-active-big3.routine.json, cautions */
N_ ("If you feel unsteady on your feet, do the carry march next to a table.")

/* Translators: core-gentle-chair.routine.json, cautions; stretch-hips-hams.routine.json, cautions */
N_ ("If you feel unsteady, keep a hand on something firm.")

/* Translators: walk-brisk-30.routine.json, cautions; walk-builder.routine.json, cautions; walk-starter.routine.json, cautions */
N_ ("If you feel unsteady, walk with someone, or with your stick or frame.")

/* Translators: breathing-reset.routine.json, cautions */
N_ ("If you get chest pain, call for emergency help. Do not put it down to stress.")

/* Translators: flare-day.routine.json, cautions */
N_ ("If you had a fall or a knock, or feel ill as well, call your doctor today.")

/* Translators: bedtime.routine.json, cautions; core-moderate-sides.routine.json, cautions; flare-day.routine.json, cautions; and 3 more */
N_ ("If you have a new hip joint, ask which moves to leave out.")

/* Translators: core-gentle-lying.routine.json, cautions */
N_ ("If you have a new hip joint, keep to the limits you were given.")

/* Translators: core-moderate-steady.routine.json, cautions; stretch-active-daily.routine.json, cautions; stretch-moderate-daily.routine.json, cautions */
N_ ("If you have a new knee or hip joint, ask which moves to leave out.")

/* Translators: pool-session.routine.json, cautions */
N_ ("If you have epilepsy or can't swim, ask first. Never swim alone.")

/* Translators: bedtime.routine.json, cautions; core-active-strong.routine.json, cautions; core-gentle-chair.routine.json, cautions; and 10 more */
N_ ("If you have thin bones (osteoporosis), ask your physio which moves suit you. Keep each move small and smooth.")

/* Translators: lifting.json, body */
N_ ("If you have thin bones, keep loads light. Bend at your hips, not in your back. Move slowly and do not twist.")

/* Translators: bedtime.routine.json, cautions */
N_ ("If your blood pressure is high and not under control, do not squeeze in the last part. Just let go.")

/* Translators: deep-relax.routine.json, cautions */
N_ ("If your blood pressure is high and not under control, do not squeeze your muscles. Just let go.")

/* Translators: core-gentle-chair.routine.json, cautions */
N_ ("If your blood pressure is high and not under control, skip the knee press.")

/* Translators: core-active-strong.routine.json, cautions */
N_ ("If your blood pressure is high and not under control, skip the plank.")

/* Translators: bridge-march.json, cues */
N_ ("If your hips start to dip, lower them and rest.")

/* Translators: body-scan.json, say */
N_ ("If your mind wanders off, bring it back kindly.")

/* Translators: body-scan.json, cues */
N_ ("If your mind wanders, come back to that part.")

/* Translators: core-active-big3.routine.json, cautions */
N_ ("If your shoulder or wrist hurts, ask for another way to do the side plank and bird dog.")

/* Translators: core-moderate-steady.routine.json, cautions */
N_ ("If your wrists or knees are sore, use a cushion or rest on your forearms.")

/* Translators: stretch-moderate-daily.routine.json, cautions */
N_ ("If your wrists or knees are sore, use a cushion. You can do cat and cow in a chair.")

/* Translators: flare-plan.json, body */
N_ ("In a flare-up, pain is clearly worse than of late, for a few hours or more. Many people with back pain have them. It does not mean that you are back at the start.")

/* Translators: indoor-low-impact.routine.json, title */
N_ ("Indoor low impact")

/* Translators: get-help.json, signs */
N_ ("It began before you were 45")

/* Translators: body-scan.json, stop_if; calm-place.json, stop_if */
N_ ("It brings up upset feelings. Open your eyes and look around the room.")

/* Translators: supine-march.json, faults */
N_ ("Jerking your leg. Go slow.")

/* Translators: body-scan.json, faults */
N_ ("Judging what you find. There is no wrong way to feel.")

/* Translators: shoulder-release.json, easier */
N_ ("Just lift your shoulders and let them drop.")

/* Translators: prone-leg-lift.json, easier */
N_ ("Just squeeze your buttock and let go.")

/* Translators: indoor-low-impact.routine.json, cautions */
N_ ("Keep a firm chair next to you. Hold on if you feel unsteady, or do it all sitting down.")

/* Translators: chair-cardio.json, cues */
N_ ("Keep a pace at which you can talk.")

/* Translators: cross-body-glute.json, cues */
N_ ("Keep both hips down on the mat.")

/* Translators: seated-turn.json, cues */
N_ ("Keep both hips heavy on the chair.")

/* Translators: heel-slide.json, cues */
N_ ("Keep both hips still and level.")

/* Translators: knee-rolls.json, cues */
N_ ("Keep both shoulders down on the mat.")

/* Translators: flare-day.routine.json, note */
N_ ("Keep it small.")

/* Translators: belly-brace.json, cues */
N_ ("Keep it so light that you could chat.")

/* Translators: flare-day.routine.json, goal */
N_ ("Keep moving a little until the flare-up calms down.")

/* Translators: indoor-low-impact.routine.json, summary */
N_ ("Keep moving indoors, with a chair close by.")

/* Translators: hip-hinge.json, cues */
N_ ("Keep your back long and flat.")

/* Translators: supine-march.json, cues */
N_ ("Keep your back still and quiet.")

/* Translators: stretch-active-daily.routine.json, goal */
N_ ("Keep your back, hips and legs moving freely.")

/* Translators: stretch-moderate-daily.routine.json, goal */
N_ ("Keep your back, hips and the backs of your thighs loose.")

/* Translators: clamshell.json, cues */
N_ ("Keep your heels together and open your top knee.")

/* Translators: prone-leg-lift.json, cues */
N_ ("Keep your hips down on the mat.")

/* Translators: hamstring-strap.json, cues */
N_ ("Keep your hips heavy on the mat.")

/* Translators: bridge-march.json, cues */
N_ ("Keep your hips level, like a tray of drinks.")

/* Translators: swim-easy.json, cues */
N_ ("Keep your hips near the top of the water.")

/* Translators: side-step.json, cues */
N_ ("Keep your knees a bit bent.")

/* Translators: forearm-plank.json, easier */
N_ ("Keep your knees on the mat, or lean on a wall.")

/* Translators: wall-squat.json, cues */
N_ ("Keep your knees right over your ankles.")

/* Translators: standing-back-bend.json, cues */
N_ ("Keep your knees straight and bend back over your hands.")

/* Translators: open-book.json, cues */
N_ ("Keep your knees together.")

/* Translators: lifting.json, body */
N_ ("Keep your mind on the lift. Back pain can start when you think of something else. Your back may be stiff first thing in the morning. Leave deep bends and heavy jobs for later in the day.")

/* Translators: prone-prop.json, cues */
N_ ("Keep your neck long.")

/* Translators: knee-fallout.json, cues */
N_ ("Keep your other hip heavy on the mat.")

/* Translators: bridge.json, cues */
N_ ("Keep your ribs down as you hold.")

/* Translators: doorway-chest.json, cues */
N_ ("Keep your ribs down.")

/* Translators: side-plank-knees.json, cues */
N_ ("Keep your top hip forward and breathe.")

/* Translators: swim-easy.json, faults */
N_ ("Kicking hard.")

/* Translators: sit-to-stand.json, stop_if; step-up.json, stop_if */
N_ ("Knee pain goes over 5 out of 10.")

/* Translators: knee-rolls.json, name */
N_ ("Knee rolls")

/* Translators: cross-body-glute.json, name */
N_ ("Knee to other shoulder")

/* Translators: hip-flexor-kneel.json, cues */
N_ ("Kneel on one knee, with your other foot in front.")

/* Translators: march-place.json, cues */
N_ ("Land softly on each foot.")

/* Translators: hamstring-strap.json, harder */
N_ ("Lay your other leg out straight on the mat.")

/* Translators: figure-four-chair.json, harder */
N_ ("Lean a bit more from your hips.")

/* Translators: figure-four-chair.json, cues */
N_ ("Lean forward a little from your hips.")

/* Translators: sit-to-stand.json, cues */
N_ ("Lean forward until your nose is over your toes.")

/* Translators: doorway-chest.json, cues */
N_ ("Lean in until you feel your chest stretch.")

/* Translators: wall-plank.json, harder */
N_ ("Lean on a table top. Later, try the floor.")

/* Translators: side-bend.json, cues */
N_ ("Lean to the other side in a wide arc.")

/* Translators: clamshell.json, easier */
N_ ("Lean your back on a wall and open only a little.")

/* Translators: wall-squat.json, cues */
N_ ("Lean your back on a wall, feet out in front.")

/* Translators: band-press.json, faults */
N_ ("Leaning away from the band.")

/* Translators: march-place.json, faults */
N_ ("Leaning back. Stay tall.")

/* Translators: hip-flexor-kneel.json, faults; side-bend.json, faults; walk-intervals.json, faults */
N_ ("Leaning forward.")

/* Translators: water-walk.json, faults */
N_ ("Leaning forward. Stay tall.")

/* Translators: suitcase-march.json, faults */
N_ ("Leaning over to one side. Take a lighter bag.")

/* Translators: deep-relax.routine.json, why */
N_ ("Learning to let go may take the edge off pain and worry. It will not make them go away. Most people find it gets easier with practice. Aim for 2 or 3 times a week.")

/* Translators: muscle-relax.json, easier */
N_ ("Leave out the squeeze. Just let go.")

/* Translators: figure-four.json, cues */
N_ ("Leave your head down and breathe.")

/* Translators: figure-four.json, easier */
N_ ("Leave your lower foot on the floor.")

/* Translators: walk-intervals.json, faults */
N_ ("Leaving out the easy part. It lets you go again.")

/* Translators: walk-brisk.json, faults */
N_ ("Leaving out the warm-up.")

/* Translators: press-up.json, stop_if */
N_ ("Leg pain moves lower down your leg. If it moves up toward your back, that is fine.")

/* Translators: walk-brisk.json, stop_if; walk-easy.json, stop_if; walk-intervals.json, stop_if */
N_ ("Leg pain or numbness grows as you walk.")

/* Translators: heel-slide.json, stop_if; knee-to-chest.json, stop_if; seated-fold.json, stop_if; and 2 more */
N_ ("Leg pain starts to spread.")

/* Translators: muscle-relax.json, cues */
N_ ("Let go for 15 seconds.")

/* Translators: deep-relax.routine.json, goal */
N_ ("Let go of tight muscles and a busy mind.")

/* Translators: cross-knee-press.json, cues */
N_ ("Let go slowly, then change sides.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Feel that arm get heavy.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Feel that foot get heavy.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Feel that leg sink.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Feel your arms get heavy.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Feel your brow go smooth.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Feel your face go smooth.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Feel your feet get heavy.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Feel your hips spread out.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Feel your legs sink.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Feel your shoulders drop.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Let those fingers open.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Let your belly rise and fall.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Let your eyes rest.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Let your fingers open.")

/* Translators: muscle-relax.json, say */
N_ ("Let go. Let your jaw hang.")

/* Translators: muscle-relax.json, say */
N_ ("Let it go. That arm gets heavy too.")

/* Translators: muscle-relax.json, say */
N_ ("Let it go. That foot gets heavy too.")

/* Translators: muscle-relax.json, say */
N_ ("Let it go. That leg sinks too.")

/* Translators: muscle-relax.json, say */
N_ ("Let it go. Those fingers open too.")

/* Translators: forearm-plank.json, harder */
N_ ("Let one foot leave the floor for 2 seconds.")

/* Translators: knee-fallout.json, cues */
N_ ("Let one knee drift slowly out to the side.")

/* Translators: belly-breath.json, cues */
N_ ("Let the air drift out, nice and slow.")

/* Translators: bedtime.routine.json, goal */
N_ ("Let the day go and get ready for sleep.")

/* Translators: shoulder-release.json, cues */
N_ ("Let them drop, and sigh.")

/* Translators: press-up.json, cues */
N_ ("Let your back hang loose.")

/* Translators: belly-brace.json, cues */
N_ ("Let your belly go soft, bit by bit.")

/* Translators: heel-slide.json, harder */
N_ ("Let your foot hover just off the mat as it moves.")

/* Translators: seated-fold.json, cues */
N_ ("Let your hands run down your shins.")

/* Translators: seated-fold.json, cues */
N_ ("Let your head get heavy.")

/* Translators: rest-legs-up.json, cues */
N_ ("Let your hips and back sink down.")

/* Translators: prone-prop.json, cues */
N_ ("Let your hips and legs get heavy.")

/* Translators: press-up.json, cues */
N_ ("Let your hips stay down, soft and heavy.")

/* Translators: butterfly-lying.json, cues */
N_ ("Let your knees fall open.")

/* Translators: body-scan.json, cues */
N_ ("Let your mind visit one part of your body.")

/* Translators: belly-breath.json, cues */
N_ ("Let your shoulders get heavy.")

/* Translators: knee-to-chest.json, cues */
N_ ("Let your shoulders go soft.")

/* Translators: seated-rock.json, cues */
N_ ("Let your shoulders rest. Only your hips move.")

/* Translators: bird-dog.json, faults */
N_ ("Letting one hip roll up and open.")

/* Translators: heel-slide.json, faults */
N_ ("Letting your back arch as your leg goes out. Slide less far.")

/* Translators: supine-march.json, faults */
N_ ("Letting your back arch. Lift your foot less.")

/* Translators: dead-bug.json, faults */
N_ ("Letting your back arch. Reach less far.")

/* Translators: calf-wall.json, faults; hip-flexor-stand.json, faults */
N_ ("Letting your back foot turn out.")

/* Translators: bird-dog.json, faults */
N_ ("Letting your back sag.")

/* Translators: supine-march.json, faults */
N_ ("Letting your belly pop up. Tighten it again first.")

/* Translators: rest-legs-up.json, faults */
N_ ("Letting your chin poke up. Try a bigger pillow.")

/* Translators: clamshell.json, faults */
N_ ("Letting your feet come apart.")

/* Translators: cat-cow.json, faults; standing-back-bend.json, faults */
N_ ("Letting your head drop back.")

/* Translators: calf-wall.json, faults */
N_ ("Letting your heel lift. Step in a bit.")

/* Translators: bridge-march.json, faults */
N_ ("Letting your hips drop on one side.")

/* Translators: hamstring-strap.json, faults */
N_ ("Letting your hips lift off the mat.")

/* Translators: knee-fallout.json, faults */
N_ ("Letting your hips roll with your leg.")

/* Translators: wall-plank.json, faults */
N_ ("Letting your hips sag.")

/* Translators: side-plank-knees.json, faults */
N_ ("Letting your hips slip back behind the line.")

/* Translators: step-up.json, faults */
N_ ("Letting your knee fall in.")

/* Translators: bridge.json, faults; sit-to-stand.json, faults */
N_ ("Letting your knees fall in.")

/* Translators: wall-squat.json, faults */
N_ ("Letting your knees go past your toes.")

/* Translators: open-book.json, faults */
N_ ("Letting your knees slide apart.")

/* Translators: forearm-plank.json, faults */
N_ ("Letting your low back sag. Come down and rest.")

/* Translators: side-plank-full.json, faults */
N_ ("Letting your waist sink.")

/* Translators: body-scan.json, say; muscle-relax.json, say */
N_ ("Lie down or sit well. Close your eyes if you like.")

/* Translators: muscle-relax.json, cues */
N_ ("Lie down, or sit in a chair.")

/* Translators: body-scan.json, cues */
N_ ("Lie down, or sit well.")

/* Translators: prone-back-lift.json, cues */
N_ ("Lie face down with your arms by your sides.")

/* Translators: forearm-plank.json, cues */
N_ ("Lie face down with your elbows under your shoulders.")

/* Translators: prone-leg-lift.json, cues */
N_ ("Lie face down with your forehead on your hands.")

/* Translators: press-up.json, cues */
N_ ("Lie face down with your hands by your shoulders.")

/* Translators: prone-prop.json, cues */
N_ ("Lie face down.")

/* Translators: prone-prop.json, easier */
N_ ("Lie flat on your front with a pillow under your belly.")

/* Translators: bridge-march.json, cues */
N_ ("Lie on your back and lift into a bridge.")

/* Translators: rest-legs-up.json, cues */
N_ ("Lie on your back with your calves on a chair seat.")

/* Translators: curl-up.json, cues */
N_ ("Lie on your back, one knee bent, one leg straight.")

/* Translators: knee-rolls.json, cues */
N_ ("Lie on your back. Bend your knees and keep them together.")

/* Translators: belly-brace.json, cues; cross-body-glute.json, cues; figure-four.json, cues; and 5 more */
N_ ("Lie on your back. Bend your knees, feet flat.")

/* Translators: butterfly-lying.json, cues */
N_ ("Lie on your back. Bring the soles of your feet together.")

/* Translators: knees-to-chest.json, cues */
N_ ("Lie on your back. Bring up one knee, then the other.")

/* Translators: hamstring-strap.json, cues */
N_ ("Lie on your back. Loop a strap around one foot.")

/* Translators: bridge.json, cues */
N_ ("Lie on your back. Put your feet flat, hip width apart.")

/* Translators: dead-bug.json, cues */
N_ ("Lie on your back. Reach up, with knees over your hips.")

/* Translators: clamshell.json, cues; side-plank-knees.json, cues */
N_ ("Lie on your side with your knees bent.")

/* Translators: open-book.json, cues */
N_ ("Lie on your side, knees bent, arms out in front.")

/* Translators: side-plank-full.json, cues */
N_ ("Lie on your side, legs long, top foot in front.")

/* Translators: prone-leg-lift.json, harder */
N_ ("Lift one arm and the leg on the other side.")

/* Translators: march-place.json, cues */
N_ ("Lift one knee, then the other.")

/* Translators: prone-back-lift.json, easier */
N_ ("Lift only your head, and draw your shoulders back.")

/* Translators: prone-back-lift.json, cues */
N_ ("Lift your breastbone just off the mat.")

/* Translators: curl-up.json, harder */
N_ ("Lift your elbows too. Add 1 or 2 repeats, not longer holds.")

/* Translators: muscle-relax.json, say */
N_ ("Lift your eyebrows high.")

/* Translators: cross-knee-press.json, harder */
N_ ("Lift your foot just off the floor as you press.")

/* Translators: walk-easy.json, cues */
N_ ("Lift your head and look far ahead.")

/* Translators: curl-up.json, cues */
N_ ("Lift your head and shoulders a little, as one piece.")

/* Translators: bridge.json, easier */
N_ ("Lift your hips only half way.")

/* Translators: side-plank-knees.json, cues */
N_ ("Lift your hips to make one line from shoulders to knees.")

/* Translators: side-plank-full.json, cues */
N_ ("Lift your hips until your body is straight.")

/* Translators: march-place.json, harder */
N_ ("Lift your knees higher and swing your arms.")

/* Translators: muscle-relax.json, say */
N_ ("Lift your shoulders toward your ears.")

/* Translators: shoulder-release.json, cues */
N_ ("Lift your shoulders up, then roll them back.")

/* Translators: lifting.json, title */
N_ ("Lifting and bending")

/* Translators: prone-leg-lift.json, faults */
N_ ("Lifting high. A little is enough.")

/* Translators: seated-turn.json, faults */
N_ ("Lifting one hip.")

/* Translators: knee-rolls.json, faults */
N_ ("Lifting one shoulder off the mat.")

/* Translators: knee-to-chest.json, faults */
N_ ("Lifting your head off the mat.")

/* Translators: figure-four.json, faults */
N_ ("Lifting your head. Loop a towel around your thigh.")

/* Translators: pelvic-tilt.json, faults */
N_ ("Lifting your hips off the mat.")

/* Translators: press-up.json, faults */
N_ ("Lifting your hips.")

/* Translators: bird-dog.json, faults */
N_ ("Lifting your leg too high, or looking up. Look at the mat.")

/* Translators: belly-breath.json, faults */
N_ ("Lifting your shoulders as you breathe in.")

/* Translators: wall-plank.json, faults */
N_ ("Lifting your shoulders to your ears.")

/* Translators: walk-easy.json, feel */
N_ ("Light and easy. You could do this for a long time.")

/* Translators: pelvic-tilt.json, feel */
N_ ("Light work in your belly and a soft pull in your low back.")

/* Translators: cat-cow.json, faults */
N_ ("Locking your elbows.")

/* Translators: hamstring-chair.json, faults */
N_ ("Locking your knee.")

/* Translators: hip-hinge.json, faults */
N_ ("Locking your knees.")

/* Translators: swim-easy.json, feel */
N_ ("Long and light. Your back and shoulders do the work.")

/* Translators: stretch-active-daily.routine.json, summary */
N_ ("Longer holds, with a turn for your middle back.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Look around you there. What do you see?")

/* Translators: calm-place.json, easier */
N_ ("Look at a photo of a place you love.")

/* Translators: prone-back-lift.json, cues */
N_ ("Look down at the mat as you hold.")

/* Translators: walk-easy.json, faults */
N_ ("Looking down at your feet.")

/* Translators: step-up.json, faults */
N_ ("Looking down. Look ahead and hold the rail.")

/* Translators: prone-prop.json, faults */
N_ ("Looking up.")

/* Translators: prone-back-lift.json, faults */
N_ ("Looking up. Keep the back of your neck long.")

/* Translators: hip-hinge.json, faults */
N_ ("Looking up. Let your neck stay long.")

/* Translators: knee-to-chest.json, easier */
N_ ("Loop a towel behind your thigh and hold that.")

/* Translators: cross-body-glute.json, easier */
N_ ("Loop a towel behind your thigh.")

/* Translators: stretch-chair.routine.json, goal */
N_ ("Loosen up with no floor work, at work or on a trip.")

/* Translators: stretch-gentle-daily.routine.json, goal */
N_ ("Loosen your back, hips and legs a little each day.")

/* Translators: stretch-hips-hams.routine.json, goal */
N_ ("Loosen your hips and the backs of your legs.")

/* Translators: stretch-hips-hams.routine.json, why */
N_ ("Looser hips may make it easier to bend and walk. Look for change over weeks, not days. Feeling a bit sore at first is common. Aim for 3 days a week.")

/* Translators: curl-up.json, cues */
N_ ("Lower and rest, then swap legs.")

/* Translators: knee-rolls.json, cues */
N_ ("Lower both knees slowly to one side.")

/* Translators: prone-leg-lift.json, cues */
N_ ("Lower it slowly, then lift your other leg.")

/* Translators: hip-flexor-stand.json, harder */
N_ ("Lower your back knee a little.")

/* Translators: prone-back-lift.json, cues */
N_ ("Lower your chest slowly.")

/* Translators: bridge.json, cues */
N_ ("Lower your hips slowly to the mat.")

/* Translators: side-plank-knees.json, cues */
N_ ("Lower your hips slowly.")

/* Translators: press-up.json, cues */
N_ ("Lower yourself, then go again.")

/* Translators: butterfly-lying.json, name */
N_ ("Lying butterfly")

/* Translators: figure-four.json, name */
N_ ("Lying figure four")

/* Translators: rest-legs-up.json, stop_if */
N_ ("Lying flat makes acid rise in your throat.")

/* Translators: hamstring-strap.json, name */
N_ ("Lying hamstring stretch")

/* Translators: supine-march.json, name */
N_ ("Lying march")

/* Translators: walk-brisk-30.routine.json, goal */
N_ ("Make a brisk walk part of most of your days.")

/* Translators: muscle-relax.json, say */
N_ ("Make a fist with your left hand.")

/* Translators: muscle-relax.json, say */
N_ ("Make a fist with your right hand.")

/* Translators: seated-rock.json, easier */
N_ ("Make each rock smaller.")

/* Translators: wall-plank.json, cues */
N_ ("Make one straight line from head to heels.")

/* Translators: walk-intervals.json, harder */
N_ ("Make the fast part longer before you go faster.")

/* Translators: bike-intervals.json, harder */
N_ ("Make the fast part longer.")

/* Translators: bike-intervals.json, easier; walk-intervals.json, easier */
N_ ("Make the fast part shorter.")

/* Translators: muscle-relax.json, say */
N_ ("Make two fists.")

/* Translators: walk-brisk.json, faults */
N_ ("Making fists. Let your hands hang loose.")

/* Translators: pelvic-tilt.json, faults */
N_ ("Making your neck or jaw tense.")

/* Translators: stretch-morning.routine.json, why */
N_ ("Many backs are stiff in the first hour. Easy moves with no deep bends may help you start the day. Look for change over weeks, not days.")

/* Translators: march-place.json, name */
N_ ("March on the spot")

/* Translators: suitcase-march.json, cues */
N_ ("March slowly on the spot.")

/* Translators: chair-cardio.json, cues */
N_ ("March your feet up and down.")

/* Translators: bridge-march.json, name */
N_ ("Marching bridge")

/* Translators: medicine.json, title */
N_ ("Medicine for pain")

/* Translators: core-active-strong.routine.json, why */
N_ ("More strength may help you do more with less pain. Give it weeks, not days. Sore muscles for a day or two are common and do not mean harm. Do it 2 days a week, with a day or more between.")

/* Translators: stretch-morning.routine.json, title */
N_ ("Morning loosen-up")

/* Translators: get-help.json, intro */
N_ ("Most back pain is not a sign of something serious. The signs on this page are rare. If you have one of them, here is what to do. If you are not sure, it is always fine to ask.")

/* Translators: scans.json, body */
N_ ("Most people with back pain do not need a scan. What you say and how you move tell your clinician more.")

/* Translators: pool-session.routine.json, goal */
N_ ("Move freely while the water takes your weight.")

/* Translators: body-scan.json, say */
N_ ("Move on to your knees.")

/* Translators: cat-cow.json, cues */
N_ ("Move one part of your back at a time.")

/* Translators: chair-cardio.json, easier */
N_ ("Move only your legs.")

/* Translators: dead-bug.json, easier */
N_ ("Move only your legs. Tap one heel down at a time.")

/* Translators: body-scan.json, say */
N_ ("Move up your arms to your shoulders. Let them rest.")

/* Translators: body-scan.json, say; muscle-relax.json, say */
N_ ("Move your fingers and toes. Open your eyes when you are ready.")

/* Translators: knee-fallout.json, easier */
N_ ("Move your knee only as far as your hand is wide.")

/* Translators: get-help.json, signs */
N_ ("Moving eases it, and rest does not")

/* Translators: dead-bug.json, faults */
N_ ("Moving fast. Slow is harder and better.")

/* Translators: why-moving-helps.json, body */
N_ ("Moving is one of the best things that you can do for a sore back. It may ease your pain a bit. It may help you do more of what you like. Give it weeks, not days.")

/* Translators: why-moving-helps.json, summary */
N_ ("Moving may ease pain and help you do more.")

/* Translators: hurt-and-harm.json, body */
N_ ("Moving may feel sore at first. That is common. It does not mean that you have hurt your back. Your back is strong and made to move.")

/* Translators: bike-builder.routine.json, why */
N_ ("Moving more may help your back and your mood. It builds up over weeks, not days. Tired legs are common at first. Aim for 3 days a week.")

/* Translators: indoor-low-impact.routine.json, why */
N_ ("Moving more may help your back and your mood. It builds up over weeks, not days. Tired legs are common at first. Aim for 3 to 5 days a week. It is a good choice when it rains.")

/* Translators: seated-rock.json, faults */
N_ ("Moving only your shoulders.")

/* Translators: get-help.json, signs */
N_ ("New back pain soon after an infection or an operation")

/* Translators: get-help.json, signs */
N_ ("New back pain, and you inject drugs")

/* Translators: get-help.json, signs */
N_ ("New back pain, and your body can't fight germs well")

/* Translators: get-help.json, signs */
N_ ("New loss of control of your bowels")

/* Translators: get-help.json, signs */
N_ ("New numbness or a changed feeling between your legs or around your back passage")

/* Translators: get-help.json, signs */
N_ ("New trouble when you pee: you can't start, can't hold it or can't feel it")

/* Translators: get-help.json, title */
N_ ("New weakness in one leg")

/* Translators: get-help.json, signs */
N_ ("New weakness in one leg or foot, such as a foot that drags")

/* Translators: get-help.json, signs */
N_ ("New weakness, numbness or pain in both legs")

/* Translators: get-help.json, signs */
N_ ("New, sharp pain in the middle of your back after a fall or a knock")

/* Translators: get-help.json, signs */
N_ ("New, sharp pain in the middle of your back, and you are older, take steroids or have thin bones")

/* Translators: stretch-moderate-daily.routine.json, summary */
N_ ("Nine moves to loosen your back, hips and legs.")

/* Translators: why-moving-helps.json, body */
N_ ("No one kind of exercise is best for all. Walking, core work and water all count. So pick what you like. Stretching on its own may not be enough. Mix it with walking or core work.")

/* Translators: sitting-and-breaks.json, summary */
N_ ("No way of sitting is right all day. Change often.")

/* Translators: floor.json, body */
N_ ("Not sure that you can get up? Use a firm bed, or choose a routine on a chair. Ask your physio before you try it alone.")

/* Translators: muscle-relax.json, cues; muscle-relax.json, say */
N_ ("Notice the change.")

/* Translators: body-scan.json, cues */
N_ ("Notice what is there. Let it be.")

/* Translators: calm-place.json, cues */
N_ ("Notice what you see, hear and feel there.")

/* Translators: body-scan.json, say */
N_ ("Notice your neck and your throat.")

/* Translators: body-scan.json, say */
N_ ("Now feel your whole body at once.")

/* Translators: muscle-relax.json, say */
N_ ("Now let your whole body rest.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Now listen. What sounds are near? What sounds are far?")

/* Translators: body-scan.json, say */
N_ ("Now your lower legs. Warm, cool, or nothing at all? All are fine.")

/* Translators: get-help.json, title */
N_ ("Numb between the legs, or new trouble with bladder or bowels")

/* Translators: get-help.json, signs */
N_ ("Numbness that spreads")

/* Translators: pacing.json, body */
N_ ("On a good day it is easy to do too much. Then you hurt, so you rest and do too little. Up and down it goes.")

/* Translators: sleep.json, body */
N_ ("On your side, try a pillow between your knees. On your back, try one under your knees. On your front, try a flat one under your belly. No way is best for all. Pick the one that feels good.")

/* Translators: knee-to-chest.json, name */
N_ ("One knee to chest")

/* Translators: suitcase-march.json, name */
N_ ("One-side carry march")

/* Translators: open-book.json, name */
N_ ("Open book turn")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Open your eyes when you are ready.")

/* Translators: open-book.json, cues */
N_ ("Open your top arm like the cover of a book.")

/* Translators: bike-intervals.json, feel */
N_ ("Out of breath in the fast part. It eases in the slow part.")

/* Translators: flare-plan.json, body */
N_ ("Over 3 to 7 days, build back up to your usual amount. Stress or long hours of sitting may come before a flare-up, so go easy on yourself. If you have a new sign from “When to get help”, get advice first.")

/* Translators: paced-breath.json, name */
N_ ("Paced breathing")

/* Translators: pacing.json, body */
N_ ("Pacing smooths this out. Pick an amount that you can do on a poor day too. Start with a bit less than your best. Let the clock say when to stop, not the pain. On a good day, do no more. On a bad day, do not drop to zero.")

/* Translators: pacing.json, title */
N_ ("Pacing: good days and bad days")

/* Translators: sleep.json, body */
N_ ("Pain can spoil your sleep, and poor sleep can make pain feel worse. Small changes may help with both.")

/* Translators: swim-easy.json, stop_if; swim-intervals.json, stop_if */
N_ ("Pain goes over 5 out of 10. Change your stroke.")

/* Translators: get-help.json, signs */
N_ ("Pain or pressure in your chest, jaw, neck or arm")

/* Translators: prone-prop.json, stop_if; bedtime.routine.json, stop_if; bike-builder.routine.json, stop_if; and 21 more */
N_ ("Pain or tingling moves down your leg.")

/* Translators: figure-four.json, stop_if */
N_ ("Pain shoots down your leg.")

/* Translators: pelvic-tilt.json, stop_if */
N_ ("Pain spreads down your leg.")

/* Translators: seated-rock.json, stop_if */
N_ ("Pain spreads into your leg.")

/* Translators: knees-to-chest.json, stop_if */
N_ ("Pain spreads when you bend.")

/* Translators: get-help.json, signs */
N_ ("Pain that is there all night, and nothing eases it")

/* Translators: get-help.json, title */
N_ ("Pain that never eases, or weight loss")

/* Translators: bedtime.routine.json, stop_if; bike-builder.routine.json, stop_if; breathing-reset.routine.json, stop_if; and 20 more */
N_ ("Pain turns sharp.")

/* Translators: get-help.json, signs */
N_ ("Pain wakes you in the second half of the night")

/* Translators: bike-steady.json, cues */
N_ ("Pedal at one steady pace.")

/* Translators: bike-intervals.json, cues */
N_ ("Pedal easy for 3 minutes to warm up.")

/* Translators: pelvic-tilt.json, name */
N_ ("Pelvic tilt")

/* Translators: walk-easy.json, cues */
N_ ("Pick a pace that feels easy.")

/* Translators: calm-place.json, say */
N_ ("Pick one small thing. Look at it for a while.")

/* Translators: suitcase-march.json, cues */
N_ ("Pick up a bag with one hand.")

/* Translators: bike-intervals.json, cues */
N_ ("Pick up the pace, but leave the load low.")

/* Translators: step-up.json, cues */
N_ ("Place all of your foot on the step.")

/* Translators: calf-wall.json, cues */
N_ ("Point your toes straight ahead.")

/* Translators: shoulder-release.json, faults */
N_ ("Poking your chin out.")

/* Translators: pool-session.routine.json, title */
N_ ("Pool session")

/* Translators: muscle-relax.json, say */
N_ ("Press both arms down.")

/* Translators: muscle-relax.json, say */
N_ ("Press both legs down.")

/* Translators: cross-knee-press.json, easier */
N_ ("Press half as hard.")

/* Translators: cross-knee-press.json, cues */
N_ ("Press hand and knee together.")

/* Translators: calf-wall.json, cues */
N_ ("Press your back heel down.")

/* Translators: muscle-relax.json, say */
N_ ("Press your left arm down.")

/* Translators: muscle-relax.json, say */
N_ ("Press your left leg down.")

/* Translators: muscle-relax.json, say */
N_ ("Press your lips together.")

/* Translators: muscle-relax.json, say */
N_ ("Press your right arm down.")

/* Translators: muscle-relax.json, say */
N_ ("Press your right leg down.")

/* Translators: curl-up.json, faults */
N_ ("Pressing your back flat on your hands.")

/* Translators: belly-brace.json, faults */
N_ ("Pressing your back flat. Leave its small curve alone.")

/* Translators: prone-prop.json, name */
N_ ("Prop on elbows")

/* Translators: prone-prop.json, cues */
N_ ("Prop up with your elbows under your shoulders.")

/* Translators: muscle-relax.json, say */
N_ ("Pull your belly in a little.")

/* Translators: seated-turn.json, faults */
N_ ("Pulling hard with your arms.")

/* Translators: knee-to-chest.json, faults */
N_ ("Pulling hard. A mild pull is plenty.")

/* Translators: cross-body-glute.json, faults */
N_ ("Pulling hard. Let it come to you.")

/* Translators: knees-to-chest.json, faults */
N_ ("Pulling so hard that your hips lift.")

/* Translators: seated-fold.json, cues */
N_ ("Push on your thighs to come up slowly.")

/* Translators: side-plank-full.json, cues */
N_ ("Push the floor away and keep your neck long.")

/* Translators: step-up.json, cues */
N_ ("Push up until you stand tall.")

/* Translators: sit-to-stand.json, easier */
N_ ("Push up with your hands, or sit on a cushion.")

/* Translators: band-press.json, cues */
N_ ("Push your hands away from your chest.")

/* Translators: bird-dog.json, cues */
N_ ("Push your heel away, with your toes down.")

/* Translators: suitcase-march.json, cues */
N_ ("Push your hips back to put the bag down.")

/* Translators: hip-hinge.json, cues */
N_ ("Push your hips back, as if to shut a door.")

/* Translators: belly-brace.json, faults */
N_ ("Pushing as hard as you can. A light squeeze is plenty.")

/* Translators: figure-four.json, faults */
N_ ("Pushing hard on your knee.")

/* Translators: step-up.json, faults */
N_ ("Pushing off with your back foot.")

/* Translators: cat-cow.json, faults */
N_ ("Pushing to the very end. Stop a little before.")

/* Translators: prone-back-lift.json, faults */
N_ ("Pushing up high.")

/* Translators: pelvic-tilt.json, faults */
N_ ("Pushing with your feet. Keep your legs easy.")

/* Translators: bridge.json, faults */
N_ ("Pushing with your toes. Push with your heels.")

/* Translators: forearm-plank.json, faults */
N_ ("Pushing your hips up high.")

/* Translators: figure-four-chair.json, faults */
N_ ("Pushing your knee down.")

/* Translators: clamshell.json, harder */
N_ ("Put a band just above your knees.")

/* Translators: floor.json, body */
N_ ("Put a firm chair by your mat. Keep a phone near you.")

/* Translators: knee-fallout.json, harder */
N_ ("Put a light stretch band around your knees.")

/* Translators: prone-leg-lift.json, cues */
N_ ("Put a pillow under your belly if you feel tight.")

/* Translators: rest-legs-up.json, cues */
N_ ("Put a small pillow under your head.")

/* Translators: standing-back-bend.json, easier */
N_ ("Put a table behind you and lean back just a little.")

/* Translators: doorway-chest.json, cues */
N_ ("Put one foot through the door.")

/* Translators: cross-knee-press.json, cues */
N_ ("Put one hand on your other knee.")

/* Translators: hamstring-chair.json, cues */
N_ ("Put one heel out ahead, with your toes up.")

/* Translators: core-gentle-chair.routine.json, cautions */
N_ ("Put your chair by a wall so it can't slide. Wear shoes that grip.")

/* Translators: knees-to-chest.json, cues */
N_ ("Put your feet down one by one.")

/* Translators: doorway-chest.json, cues */
N_ ("Put your forearms on a door frame.")

/* Translators: doorway-chest.json, easier */
N_ ("Put your hands lower down.")

/* Translators: calf-wall.json, cues */
N_ ("Put your hands on a wall and step one foot back.")

/* Translators: standing-back-bend.json, cues */
N_ ("Put your hands on the backs of your hips.")

/* Translators: bird-dog.json, cues; cat-cow.json, cues */
N_ ("Put your hands under your shoulders, knees under your hips.")

/* Translators: hamstring-chair.json, harder */
N_ ("Put your heel on a low stool.")

/* Translators: walk-intervals.json, faults */
N_ ("Racing. You should still be able to talk.")

/* Translators: bridge-march.json, cues */
N_ ("Raise one foot a little way.")

/* Translators: supine-march.json, easier */
N_ ("Raise only your heel.")

/* Translators: hamstring-strap.json, cues */
N_ ("Raise that leg and leave the knee a bit soft.")

/* Translators: bike-steady.json, cues */
N_ ("Raise the handlebars so you sit up tall.")

/* Translators: hip-flexor-kneel.json, harder */
N_ ("Raise your arm on the side that kneels.")

/* Translators: side-plank-full.json, harder */
N_ ("Raise your top leg, or roll slowly to face the floor.")

/* Translators: how-much-pain.json, body */
N_ ("Rate your pain from 0 to 10 as you exercise. 0 is no pain. 10 is the worst that you can think of.")

/* Translators: seated-fold.json, harder */
N_ ("Reach down to your ankles.")

/* Translators: dead-bug.json, cues */
N_ ("Reach one arm back and stretch the other leg away.")

/* Translators: childs-pose.json, cues */
N_ ("Reach your hands out ahead of you.")

/* Translators: sit-to-stand.json, cues */
N_ ("Reach your hips back for the chair.")

/* Translators: butterfly-lying.json, easier */
N_ ("Rest both knees on pillows.")

/* Translators: body-scan.json, harder */
N_ ("Rest longer at each part.")

/* Translators: figure-four-chair.json, cues; figure-four.json, cues */
N_ ("Rest one ankle on your other knee.")

/* Translators: belly-breath.json, cues */
N_ ("Rest one hand on your belly and one on your chest.")

/* Translators: rest-legs-up.json, name */
N_ ("Rest with legs on a chair")

/* Translators: figure-four-chair.json, easier */
N_ ("Rest your ankle on your shin, lower down.")

/* Translators: wall-squat.json, cues */
N_ ("Rest your back softly on the wall.")

/* Translators: wall-plank.json, cues */
N_ ("Rest your forearms on a wall at chest height.")

/* Translators: open-book.json, easier */
N_ ("Rest your hand on your ribs and open your elbow.")

/* Translators: childs-pose.json, cues */
N_ ("Rest your head if it gets there.")

/* Translators: forearm-plank.json, cues */
N_ ("Rise up on your knees or on your toes.")

/* Translators: knees-to-chest.json, harder */
N_ ("Rock gently from side to side.")

/* Translators: chair-cardio.json, faults */
N_ ("Rocking back and forth.")

/* Translators: heel-slide.json, faults */
N_ ("Rocking your hips from side to side.")

/* Translators: seated-rock.json, cues */
N_ ("Roll them forward until you are tall again.")

/* Translators: knee-rolls.json, cues */
N_ ("Roll to the middle, then over to the other side.")

/* Translators: swim-easy.json, cues */
N_ ("Roll your body to breathe. Leave your head low.")

/* Translators: seated-rock.json, cues */
N_ ("Roll your hips back until you slump a bit.")

/* Translators: side-plank-full.json, faults */
N_ ("Rolling forward. Keep your chest to the side.")

/* Translators: cross-body-glute.json, faults */
N_ ("Rolling over to the side.")

/* Translators: clamshell.json, faults */
N_ ("Rolling your hips back. Open less.")

/* Translators: prone-leg-lift.json, faults */
N_ ("Rolling your hips.")

/* Translators: childs-pose.json, faults */
N_ ("Rounding your back hard.")

/* Translators: bike-steady.json, faults; figure-four-chair.json, faults; hamstring-chair.json, faults; and 1 more */
N_ ("Rounding your back.")

/* Translators: suitcase-march.json, faults */
N_ ("Rushing your steps.")

/* Translators: press-up.json, faults */
N_ ("Rushing.")

/* Translators: knee-fallout.json, faults */
N_ ("Rushing. Count a slow three each way.")

/* Translators: shoulder-release.json, faults */
N_ ("Rushing. Take your time.")

/* Translators: scans.json, body */
N_ ("Scans often show changes in people who have no pain at all. By age 50, most people have some. They are a bit like grey hair: a normal part of getting older.")

/* Translators: muscle-relax.json, say */
N_ ("Screw up your whole face.")

/* Translators: cross-knee-press.json, name */
N_ ("Seated cross knee press")

/* Translators: seated-fold.json, name */
N_ ("Seated forward bend")

/* Translators: seated-rock.json, name */
N_ ("Seated hip rock")

/* Translators: seated-turn.json, name */
N_ ("Seated turn")

/* Translators: indoor-low-impact.routine.json, note */
N_ ("Second round. Keep the same pace.")

/* Translators: get-help.json, action */
N_ ("See a doctor within the next few days. There may be a simple cause, but it is best to check.")

/* Translators: childs-pose.json, cues */
N_ ("Send each breath into your back.")

/* Translators: bridge-march.json, cues */
N_ ("Set it down, then raise your other foot.")

/* Translators: sitting-and-breaks.json, body */
N_ ("Set your chair so that your feet rest flat and your back can lean on it. Then shift and move as you like. On a long drive, stop now and then and stretch your legs.")

/* Translators: side-plank-full.json, cues; side-plank-knees.json, cues */
N_ ("Set your elbow right under your shoulder.")

/* Translators: knee-rolls.json, easier */
N_ ("Set your feet wider and roll only half way.")

/* Translators: supine-march.json, cues */
N_ ("Set your foot down softly, then change legs.")

/* Translators: bike-builder.routine.json, cautions */
N_ ("Set your seat and handlebars before you start.")

/* Translators: bike-steady.json, cues */
N_ ("Set your seat so your knee stays just bent.")

/* Translators: water-walk.json, cues */
N_ ("Set your whole foot down at each step.")

/* Translators: bike-steady.json, faults */
N_ ("Setting the seat too low.")

/* Translators: core-gentle-lying.routine.json, note */
N_ ("Settle in. There is no rush.")

/* Translators: breathing-reset.routine.json, goal */
N_ ("Settle your body when stress or pain spikes.")

/* Translators: core-gentle-lying.routine.json, summary */
N_ ("Seven easy moves on your back, on a mat or a firm bed.")

/* Translators: core-moderate-steady.routine.json, summary */
N_ ("Seven floor moves to build a strong, steady middle.")

/* Translators: stretch-chair.routine.json, summary */
N_ ("Seven stretches in and around a chair, at home or away.")

/* Translators: core-active-strong.routine.json, summary */
N_ ("Seven strong moves. The longest core session.")

/* Translators: core-active-big3.routine.json, why */
N_ ("Short holds, done many times, train your back to last. It may help you do more with less pain, over weeks, not days. Sore muscles for a day or two are common. To step up, add repeats first. Keep each hold at 10 seconds or less. Aim for 3 days a week.")

/* Translators: shoulder-release.json, name */
N_ ("Shoulder rolls and sigh")

/* Translators: side-plank-full.json, faults */
N_ ("Shrugging your shoulder up to your ear.")

/* Translators: side-bend.json, faults; suitcase-march.json, faults */
N_ ("Shrugging your shoulder.")

/* Translators: band-press.json, faults; doorway-chest.json, faults; prone-prop.json, faults */
N_ ("Shrugging your shoulders.")

/* Translators: muscle-relax.json, say */
N_ ("Shut your eyes tight.")

/* Translators: side-bend.json, name */
N_ ("Side bend")

/* Translators: side-plank-knees.json, name */
N_ ("Side plank on knees")

/* Translators: side-step.json, name */
N_ ("Side step touch")

/* Translators: core-moderate-sides.routine.json, title */
N_ ("Sides and hips")

/* Translators: side-plank-knees.json, faults */
N_ ("Sinking into your shoulder. Push the floor away.")

/* Translators: childs-pose.json, easier */
N_ ("Sit at a table and slide your hands ahead.")

/* Translators: sit-to-stand.json, cues */
N_ ("Sit down slowly.")

/* Translators: belly-breath.json, easier */
N_ ("Sit in a chair and lean back.")

/* Translators: cat-cow.json, easier */
N_ ("Sit in a chair with your hands on your knees.")

/* Translators: hamstring-chair.json, cues */
N_ ("Sit near the front of your chair.")

/* Translators: sit-to-stand.json, cues */
N_ ("Sit near the front, with your feet under your knees.")

/* Translators: seated-rock.json, harder */
N_ ("Sit on a ball or a cushion.")

/* Translators: cross-knee-press.json, cues; seated-turn.json, cues */
N_ ("Sit tall with your feet flat.")

/* Translators: chair-cardio.json, cues; seated-rock.json, cues */
N_ ("Sit tall, near the front of your chair.")

/* Translators: side-bend.json, cues */
N_ ("Sit tall, or stand.")

/* Translators: hamstring-chair.json, cues */
N_ ("Sit tall, then lean from your hips.")

/* Translators: figure-four-chair.json, cues; shoulder-release.json, cues */
N_ ("Sit tall.")

/* Translators: sit-to-stand.json, name */
N_ ("Sit to stand")

/* Translators: calm-place.json, cues */
N_ ("Sit well, and close your eyes or rest them.")

/* Translators: paced-breath.json, cues */
N_ ("Sit well, or lie down if you like.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Sit well. Let your chair hold you up.")

/* Translators: seated-fold.json, cues */
N_ ("Sit with your feet flat and wide.")

/* Translators: childs-pose.json, cues */
N_ ("Sit your hips back toward your heels.")

/* Translators: sitting-and-breaks.json, title */
N_ ("Sitting and breaks")

/* Translators: bike-intervals.json, stop_if; bike-steady.json, stop_if */
N_ ("Sitting or leaning makes your leg hurt. Try a bike with a back rest, or walk.")

/* Translators: core-moderate-sides.routine.json, summary */
N_ ("Six moves for your waist, low back and outer hips.")

/* Translators: core-gentle-chair.routine.json, summary */
N_ ("Six moves with a chair and a wall. No floor work.")

/* Translators: muscle-relax.json, say */
N_ ("Skip any part that is sore.")

/* Translators: desk-break.routine.json, cautions */
N_ ("Skip the back bend if you have a narrow spine canal (spinal stenosis).")

/* Translators: stretch-morning.routine.json, cautions */
N_ ("Skip the back bend late in pregnancy. Skip it too if you have a narrow spine canal (spinal stenosis).")

/* Translators: core-active-big3.routine.json, cautions */
N_ ("Skip the curl-up if you have thin bones (osteoporosis), or if you ever broke a bone in your spine. Do the belly brace in its place.")

/* Translators: core-active-strong.routine.json, cautions */
N_ ("Skip the face-down chest lift if you are pregnant. Skip it too if you have a narrow spine canal (spinal stenosis).")

/* Translators: core-moderate-sides.routine.json, cautions */
N_ ("Skip the face-down leg lift if you are pregnant. Skip it too if you have a narrow spine canal (spinal stenosis).")

/* Translators: stretch-active-daily.routine.json, cautions; stretch-moderate-daily.routine.json, cautions */
N_ ("Skip the face-down press-up if you are pregnant. Skip it too if you have a narrow spine canal (spinal stenosis).")

/* Translators: bike-builder.routine.json, cautions; core-active-big3.routine.json, cautions; core-active-strong.routine.json, cautions; and 8 more */
N_ ("Skip today if you have a fever or feel unwell.")

/* Translators: swim-intervals.json, faults */
N_ ("Skipping your rests.")

/* Translators: sleep.json, title */
N_ ("Sleeping with a sore back")

/* Translators: curl-up.json, cues */
N_ ("Slide both hands under the curve of your low back.")

/* Translators: wall-squat.json, cues */
N_ ("Slide down a little way.")

/* Translators: wall-squat.json, easier */
N_ ("Slide down just a little.")

/* Translators: wall-squat.json, harder */
N_ ("Slide lower, or put a ball behind your back.")

/* Translators: heel-slide.json, cues */
N_ ("Slide one heel away until that leg is almost straight.")

/* Translators: bird-dog.json, cues */
N_ ("Slide one leg back and reach the other arm ahead.")

/* Translators: bird-dog.json, easier */
N_ ("Slide one leg back with your toes down, or lift one arm.")

/* Translators: side-bend.json, easier */
N_ ("Slide your hand down the chair and leave your arm low.")

/* Translators: heel-slide.json, cues */
N_ ("Slide your heel back, then use your other leg.")

/* Translators: heel-slide.json, easier */
N_ ("Slide your heel only half way.")

/* Translators: prone-back-lift.json, cues */
N_ ("Slide your shoulder blades down your back.")

/* Translators: breathing-reset.routine.json, why */
N_ ("Slow breathing may take the edge off pain and worry. It will not make them go away, but it can help you ride them out. Use it any time. Most people find it gets easier with practice.")

/* Translators: breathing-reset.routine.json, summary */
N_ ("Slow breaths and a calm place, for when things get too much.")

/* Translators: bike-builder.routine.json, note; pool-session.routine.json, note; walk-brisk-30.routine.json, note; and 2 more */
N_ ("Slow down and let your breath settle.")

/* Translators: cat-cow.json, harder */
N_ ("Slow it down, and add bends to the side.")

/* Translators: walk-intervals.json, cues */
N_ ("Slow right down in the easy part.")

/* Translators: calm-place.json, feel */
N_ ("Slower, softer and a bit more at ease.")

/* Translators: chair-cardio.json, faults; cross-knee-press.json, faults */
N_ ("Slumping. Grow tall again.")

/* Translators: seated-turn.json, faults */
N_ ("Slumping. Grow tall first.")

/* Translators: flare-day.routine.json, summary */
N_ ("Small, soft moves for a bad day. About half of what you usually do.")

/* Translators: bedtime.routine.json, summary */
N_ ("Soft moves and slow breaths, to do in bed.")

/* Translators: rest-legs-up.json, cues */
N_ ("Soften your jaw and breathe.")

/* Translators: walk-brisk.json, easier */
N_ ("Split it into three walks of 10 minutes.")

/* Translators: knee-rolls.json, harder */
N_ ("Spread your arms wide and cross your legs.")

/* Translators: swim-intervals.json, faults */
N_ ("Sprinting. You should be able to chat at the wall.")

/* Translators: prone-leg-lift.json, cues */
N_ ("Squeeze one buttock, then lift that leg a little.")

/* Translators: muscle-relax.json, cues */
N_ ("Squeeze one part at half strength for 5 seconds.")

/* Translators: bridge.json, cues */
N_ ("Squeeze your buttocks, then raise your hips.")

/* Translators: muscle-relax.json, say */
N_ ("Squeeze your buttocks.")

/* Translators: muscle-relax.json, faults */
N_ ("Squeezing so hard that it hurts or cramps. Half is plenty.")

/* Translators: press-up.json, faults; prone-prop.json, faults */
N_ ("Squeezing your buttocks. Let them go soft.")

/* Translators: prone-back-lift.json, faults */
N_ ("Squeezing your low back hard.")

/* Translators: clamshell.json, cues */
N_ ("Stack one hip on top of the other.")

/* Translators: march-place.json, faults */
N_ ("Stamping your feet.")

/* Translators: hip-hinge.json, easier */
N_ ("Stand near a wall and touch it with your hips.")

/* Translators: water-walk.json, cues */
N_ ("Stand tall in water up to your chest.")

/* Translators: march-place.json, cues */
N_ ("Stand tall next to a chair.")

/* Translators: side-plank-knees.json, easier */
N_ ("Stand up and lean your forearm on a wall.")

/* Translators: side-bend.json, harder */
N_ ("Stand up and reach over.")

/* Translators: hip-hinge.json, cues */
N_ ("Stand up tall by squeezing your buttocks.")

/* Translators: hip-flexor-kneel.json, easier */
N_ ("Stand with one foot back, or lie at the edge of your bed.")

/* Translators: hip-hinge.json, cues; standing-back-bend.json, cues */
N_ ("Stand with your feet hip width apart.")

/* Translators: band-press.json, cues */
N_ ("Stand with your side to the band.")

/* Translators: standing-back-bend.json, name */
N_ ("Standing back bend")

/* Translators: band-press.json, name */
N_ ("Standing band press")

/* Translators: hip-flexor-stand.json, name */
N_ ("Standing hip stretch")

/* Translators: bike-intervals.json, faults */
N_ ("Standing on the pedals.")

/* Translators: childs-pose.json, cues */
N_ ("Start on your hands and knees.")

/* Translators: hurt-and-harm.json, body */
N_ ("Start small, go slowly and build up. Let your back settle by the next day. If pain turns sharp, moves down your leg or keeps getting worse, stop. Then ask your clinician.")

/* Translators: walking.json, title */
N_ ("Start walking")

/* Translators: walking.json, body */
N_ ("Start with a time that you can do on a bad day, even if it is 5 minutes. Go at a pace where you can talk but not sing. Each week, add 1 or 2 minutes to each walk. Aim for 30 minutes on 5 days a week. There is no rush to get there.")

/* Translators: swim-easy.json, cues */
N_ ("Start with back crawl, or with front crawl.")

/* Translators: pool-session.routine.json, note */
N_ ("Start with back crawl. It is kind to most backs.")

/* Translators: walk-easy.json, faults */
N_ ("Starting too fast.")

/* Translators: bedtime.routine.json, note */
N_ ("Stay as you are and do this one lying down.")

/* Translators: band-press.json, cues */
N_ ("Stay facing the front as the band pulls.")

/* Translators: muscle-relax.json, say */
N_ ("Stay here a while. There is nothing you need to do.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Stay here for a while. There is nothing you need to do.")

/* Translators: rest-legs-up.json, easier */
N_ ("Stay in bed and put pillows under your knees.")

/* Translators: side-bend.json, cues */
N_ ("Stay in line, as if between two walls.")

/* Translators: water-walk.json, easier */
N_ ("Stay in the shallow end and hold the rail.")

/* Translators: stretch-gentle-daily.routine.json, note */
N_ ("Stay longer if you like.")

/* Translators: open-book.json, harder */
N_ ("Stay open for 3 breaths.")

/* Translators: hip-flexor-kneel.json, cues */
N_ ("Stay tall and breathe.")

/* Translators: hip-flexor-stand.json, cues */
N_ ("Stay tall.")

/* Translators: press-up.json, harder */
N_ ("Stay up for 2 more seconds and breathe out.")

/* Translators: cat-cow.json, cues */
N_ ("Stay where it feels good.")

/* Translators: core-moderate-steady.routine.json, title */
N_ ("Steady core")

/* Translators: bike-steady.json, name */
N_ ("Steady cycling")

/* Translators: wall-plank.json, cues */
N_ ("Step back so that your body slopes.")

/* Translators: side-step.json, cues */
N_ ("Step back the other way.")

/* Translators: band-press.json, easier */
N_ ("Step closer, or use a lighter band.")

/* Translators: step-up.json, cues */
N_ ("Step down with care.")

/* Translators: step-up.json, harder */
N_ ("Step faster, or let go of the rail if you are steady.")

/* Translators: side-step.json, cues */
N_ ("Step softly, like a cat.")

/* Translators: side-step.json, cues */
N_ ("Step to the side.")

/* Translators: side-step.json, harder */
N_ ("Step wider, with your arms out.")

/* Translators: step-up.json, name */
N_ ("Step-ups")

/* Translators: get-help.json, action */
N_ ("Stop and sit down. For pain in the chest, or a sudden change in face, arm, speech or sight, call your local emergency number at once. For the other signs, call if they do not go in a few minutes.")

/* Translators: swim-easy.json, cues */
N_ ("Stop at the wall for a rest any time.")

/* Translators: dead-bug.json, cues */
N_ ("Stop before your back starts to lift.")

/* Translators: clamshell.json, cues */
N_ ("Stop before your hips start to roll back.")

/* Translators: seated-fold.json, easier */
N_ ("Stop half way, with your forearms on your thighs.")

/* Translators: supine-march.json, cues */
N_ ("Stop just a little way off the mat.")

/* Translators: hamstring-chair.json, cues; hamstring-strap.json, cues */
N_ ("Stop when you feel a mild pull.")

/* Translators: figure-four-chair.json, cues */
N_ ("Stop when you feel your buttock stretch.")

/* Translators: bridge.json, cues */
N_ ("Stop when your knees, hips and shoulders line up.")

/* Translators: standing-back-bend.json, cues */
N_ ("Stop while it feels easy.")

/* Translators: knee-rolls.json, cues */
N_ ("Stop while it still feels easy.")

/* Translators: press-up.json, cues */
N_ ("Straighten your arms to lift your chest.")

/* Translators: paced-breath.json, faults */
N_ ("Straining to reach a number. Count less.")

/* Translators: stress-and-breathing.json, summary */
N_ ("Stress can turn pain up. Slow breathing may turn it down.")

/* Translators: stress-and-breathing.json, title */
N_ ("Stress, mood and slow breathing")

/* Translators: stress-and-breathing.json, body */
N_ ("Stress, worry and low mood can make pain feel louder. That does not mean the pain is all in your head. Pain is always real, and calm may help to ease it.")

/* Translators: side-bend.json, cues */
N_ ("Stretch one arm up to the ceiling.")

/* Translators: dead-bug.json, harder */
N_ ("Stretch your leg out lower, or hold a light band.")

/* Translators: cross-body-glute.json, harder; knee-to-chest.json, harder */
N_ ("Stretch your other leg out straight.")

/* Translators: stretch-gentle-daily.routine.json, why */
N_ ("Stretching may ease a stiff back for a while. It works best along with walking and core work. Look for change over weeks, not days. Feeling a bit sore at first is common.")

/* Translators: flare-day.routine.json, note */
N_ ("Stroll slowly. Sit down if you need to.")

/* Translators: core-moderate-sides.routine.json, why */
N_ ("Strong sides and hips may help your back feel steadier when you walk and carry. Give it weeks, not days. Sore muscles for a day or two are common. Rest a day between sessions. Aim for 2 or 3 days a week.")

/* Translators: swim-intervals.json, easier */
N_ ("Swim half as far before you rest.")

/* Translators: swim-intervals.json, name */
N_ ("Swim lengths with rests")

/* Translators: swim-easy.json, harder */
N_ ("Swim more lengths, with shorter rests.")

/* Translators: swim-intervals.json, cues */
N_ ("Swim one length at an easy pace.")

/* Translators: march-place.json, cues */
N_ ("Swing your arms if you feel steady.")

/* Translators: walk-easy.json, cues */
N_ ("Swing your arms loosely.")

/* Translators: water-walk.json, cues */
N_ ("Swing your arms under the water.")

/* Translators: chair-cardio.json, cues */
N_ ("Swing your arms, or punch them out.")

/* Translators: walk-brisk.json, cues */
N_ ("Swing your arms.")

/* Translators: calf-wall.json, easier; hip-flexor-stand.json, easier */
N_ ("Take a shorter step.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Take a slow breath in. Let it go with a sigh.")

/* Translators: medicine.json, body */
N_ ("Take it as the label says. Do not take more to push through an exercise. If you have used it for a long time, do not stop all at once. Ask how to cut down slowly.")

/* Translators: walk-intervals.json, cues */
N_ ("Take short, quick steps.")

/* Translators: curl-up.json, cues; forearm-plank.json, cues */
N_ ("Take small breaths as you hold.")

/* Translators: side-step.json, easier */
N_ ("Take small steps and hold on to a worktop.")

/* Translators: belly-breath.json, faults */
N_ ("Taking big, forced breaths. Small and soft is enough.")

/* Translators: paced-breath.json, faults */
N_ ("Taking in big gulps of air. Small breaths are fine.")

/* Translators: walk-brisk.json, faults; walk-easy.json, faults */
N_ ("Taking long steps. Keep them short.")

/* Translators: talking-with-your-clinician.json, title */
N_ ("Talking with your clinician")

/* Translators: muscle-relax.json, name */
N_ ("Tense and let go")

/* Translators: hip-hinge.json, feel */
N_ ("The backs of your thighs, then your buttocks.")

/* Translators: band-press.json, stop_if */
N_ ("The band has cracks, or its hook feels loose.")

/* Translators: wall-plank.json, stop_if */
N_ ("The floor is slippery.")

/* Translators: curl-up.json, feel */
N_ ("The front of your belly, from top to bottom.")

/* Translators: dead-bug.json, stop_if */
N_ ("The front of your hip hurts.")

/* Translators: hip-flexor-stand.json, feel */
N_ ("The front of your hip, on the leg that is behind.")

/* Translators: hip-flexor-kneel.json, feel */
N_ ("The front of your hip, on the side of the knee that is down.")

/* Translators: sit-to-stand.json, feel */
N_ ("The fronts of your thighs and your buttocks.")

/* Translators: wall-squat.json, feel */
N_ ("The fronts of your thighs.")

/* Translators: side-bend.json, feel */
N_ ("The long side of your waist.")

/* Translators: seated-turn.json, feel */
N_ ("The middle of your back and your waist.")

/* Translators: clamshell.json, feel */
N_ ("The outside of your top hip.")

/* Translators: water-walk.json, stop_if */
N_ ("The pool side is slippery. Hold the rail.")

/* Translators: side-plank-knees.json, feel */
N_ ("The side of your waist that is near the floor.")

/* Translators: water-walk.json, feel */
N_ ("The water holds you up and pushes back.")

/* Translators: forearm-plank.json, feel */
N_ ("The whole front of your body.")

/* Translators: walk-intervals.json, cues */
N_ ("Then walk as if you are late for a bus.")

/* Translators: sitting-and-breaks.json, body */
N_ ("There is no one right way to sit. Any way of sitting gets hard when you stay in it for long. What helps most is change.")

/* Translators: calm-place.json, cues */
N_ ("Think of a place that makes you feel safe.")

/* Translators: how-much-pain.json, body */
N_ ("This is a guide, not a test. Your clinician may set other limits for you.")

/* Translators: bike-builder.routine.json, note; pool-session.routine.json, note; walk-brisk-30.routine.json, note; and 2 more */
N_ ("This is your warm-up. Take it easy.")

/* Translators: core-active-big3.routine.json, summary */
N_ ("Three strong core holds, plus a warm-up, a bridge and a carry.")

/* Translators: heel-slide.json, cues; knee-fallout.json, cues; water-walk.json, cues */
N_ ("Tighten your belly a little.")

/* Translators: wall-plank.json, cues */
N_ ("Tighten your belly and buttocks.")

/* Translators: dead-bug.json, cues */
N_ ("Tighten your belly so your back stays down.")

/* Translators: forearm-plank.json, cues */
N_ ("Tighten your belly to make one long line.")

/* Translators: curl-up.json, easier */
N_ ("Tighten your belly, but do not lift.")

/* Translators: supine-march.json, cues */
N_ ("Tighten your belly, then breathe out and raise one foot.")

/* Translators: bird-dog.json, cues */
N_ ("Tighten your belly. Make your back flat like a table.")

/* Translators: pelvic-tilt.json, harder */
N_ ("Tilt both ways. First flatten your back, then make a small arch.")

/* Translators: pelvic-tilt.json, easier */
N_ ("Tilt only half as far.")

/* Translators: floor.json, body */
N_ ("To get down, hold the chair. Lower one knee, then the other. Put your hands on the floor. Sit to one side, then lie down.")

/* Translators: floor.json, body */
N_ ("To get up, roll to your side and push up with your arms. Come to your hands and knees. Crawl to the chair and put your hands on the seat. Put one foot flat on the floor. Push up, turn and sit. Wait a moment, then stand.")

/* Translators: belly-brace.json, easier */
N_ ("Try it in a chair, sitting up tall.")

/* Translators: belly-breath.json, harder */
N_ ("Try it on your feet, or while you wait in a line.")

/* Translators: stress-and-breathing.json, body */
N_ ("Try slow breathing for 5 minutes. Let your belly rise as you breathe in. Breathe out a little longer than you breathe in. About 6 breaths a minute is a good pace. If you feel dizzy, stop and breathe as you like.")

/* Translators: body-scan.json, faults */
N_ ("Trying hard to be calm. Just notice.")

/* Translators: calm-place.json, faults */
N_ ("Trying too hard to see it. A faint picture is fine.")

/* Translators: butterfly-lying.json, cues */
N_ ("Tuck pillows under your knees if it pulls.")

/* Translators: hip-flexor-kneel.json, cues */
N_ ("Tuck your tail under and squeeze your back buttock.")

/* Translators: hip-flexor-stand.json, cues */
N_ ("Tuck your tail under.")

/* Translators: curl-up.json, faults */
N_ ("Tucking your chin hard. Keep room for an apple there.")

/* Translators: seated-turn.json, easier */
N_ ("Turn only your head and shoulders.")

/* Translators: seated-turn.json, cues */
N_ ("Turn your chest slowly to one side.")

/* Translators: shoulder-release.json, harder */
N_ ("Turn your head slowly as well.")

/* Translators: cross-knee-press.json, faults */
N_ ("Twisting your body.")

/* Translators: side-step.json, faults */
N_ ("Twisting your body. Face the front.")

/* Translators: side-bend.json, faults */
N_ ("Twisting.")

/* Translators: band-press.json, faults */
N_ ("Twisting. Stand closer, so the band pulls less.")

/* Translators: bike-steady.json, easier */
N_ ("Use a bike with a back rest.")

/* Translators: desk-break.routine.json, cautions */
N_ ("Use a chair that does not roll, or hold it still.")

/* Translators: stretch-chair.routine.json, cautions */
N_ ("Use a chair that does not roll.")

/* Translators: core-gentle-lying.routine.json, cautions; flare-day.routine.json, cautions */
N_ ("Use a firm bed if you find it hard to get down to the floor and up again.")

/* Translators: floor.json, summary */
N_ ("Use a firm chair, take it step by step, and take your time.")

/* Translators: muscle-relax.json, harder */
N_ ("Use fewer words, and rest longer each time.")

/* Translators: pelvic-tilt.json, cues */
N_ ("Use your belly, not your legs.")

/* Translators: rest-legs-up.json, faults */
N_ ("Using a chair that is too high. Your hips should rest on the mat.")

/* Translators: bike-intervals.json, faults; bike-steady.json, faults */
N_ ("Using too much load. Turn it down.")

/* Translators: clamshell.json, faults */
N_ ("Using your waist to help.")

/* Translators: get-help.json, title */
N_ ("Very stiff mornings")

/* Translators: core-active-strong.routine.json, cautions; core-gentle-chair.routine.json, cautions; stretch-active-daily.routine.json, cautions; and 2 more */
N_ ("Wait about an hour after you get up. Most backs do not like deep bends first thing.")

/* Translators: core-gentle-lying.routine.json, goal */
N_ ("Wake up the muscles that hold your back, without strain.")

/* Translators: pool-session.routine.json, summary */
N_ ("Walk and swim in the pool. Print it, or listen before you go in.")

/* Translators: indoor-low-impact.routine.json, note */
N_ ("Walk around the room and slow down.")

/* Translators: childs-pose.json, harder */
N_ ("Walk both hands to one side, then to the other.")

/* Translators: walk-brisk.json, cues */
N_ ("Walk easy for the first few minutes.")

/* Translators: walk-easy.json, easier */
N_ ("Walk for 2 minutes, sit for 1, and go again.")

/* Translators: walk-builder.routine.json, goal */
N_ ("Walk longer and a bit faster than before.")

/* Translators: suitcase-march.json, harder */
N_ ("Walk slowly, or carry a heavier bag.")

/* Translators: walk-easy.json, cues */
N_ ("Walk so gently that you could sing.")

/* Translators: walk-starter.routine.json, title */
N_ ("Walk starter")

/* Translators: walk-brisk.json, harder */
N_ ("Walk up a gentle hill on your way.")

/* Translators: walk-intervals.json, name; walk-builder.routine.json, title */
N_ ("Walking intervals")

/* Translators: walking.json, body */
N_ ("Walking is free and easy to fit in. A walk on most days may help keep flare-ups away.")

/* Translators: walk-builder.routine.json, why */
N_ ("Walking is kind to most backs. A steady habit may help keep flare-ups away. It builds up over weeks, not days. In the fast parts you should be able to talk but not sing. Aim for 3 to 5 days a week.")

/* Translators: walk-starter.routine.json, why */
N_ ("Walking is kind to most backs. A steady habit may help keep flare-ups away. It builds up over weeks, not days. Tired legs are common at first. Aim for 3 to 5 days a week.")

/* Translators: water-walk.json, faults */
N_ ("Walking on tiptoe.")

/* Translators: calf-wall.json, name */
N_ ("Wall calf stretch")

/* Translators: wall-plank.json, name */
N_ ("Wall plank")

/* Translators: wall-squat.json, name */
N_ ("Wall squat")

/* Translators: swim-intervals.json, feel */
N_ ("Warm and a bit out of breath at the wall.")

/* Translators: walk-intervals.json, feel */
N_ ("Warm and a bit out of breath in the fast part.")

/* Translators: walk-brisk.json, feel */
N_ ("Warm and a bit out of breath.")

/* Translators: bike-steady.json, feel */
N_ ("Warm legs, and a heart that beats a bit faster.")

/* Translators: stretch-active-daily.routine.json, note; stretch-hips-hams.routine.json, note; stretch-moderate-daily.routine.json, note */
N_ ("Warm up first. Stretch feels better then.")

/* Translators: side-step.json, feel */
N_ ("Warm, with the outsides of your hips at work.")

/* Translators: chair-cardio.json, feel */
N_ ("Warm, with your heart going a bit faster.")

/* Translators: pool-session.routine.json, cautions */
N_ ("Watch out for slippery floors. Leave your screen at home.")

/* Translators: open-book.json, cues */
N_ ("Watch your hand as it goes.")

/* Translators: pool-session.routine.json, why */
N_ ("Water takes the load off your back, so you may find you can do more. It builds up over weeks, not days. Tired muscles are common at first. Aim for 2 or 3 days a week.")

/* Translators: water-walk.json, name */
N_ ("Water walking")

/* Translators: get-help.json, signs */
N_ ("Weakness in a leg that gets worse fast")

/* Translators: indoor-low-impact.routine.json, cautions */
N_ ("Wear shoes that grip, and clear the floor.")

/* Translators: scans.json, title */
N_ ("What a scan shows")

/* Translators: pacing.json, body */
N_ ("When it has felt easy for a week, add a little. 1 or 2 more repeats is plenty, or 1 or 2 more minutes of walking. Small steps add up.")

/* Translators: get-help.json, title */
N_ ("When to get help")

/* Translators: muscle-relax.json, say */
N_ ("When you hear a part of your body, squeeze it at half strength. Then let it go.")

/* Translators: flare-plan.json, title */
N_ ("When your pain flares up")

/* Translators: why-moving-helps.json, title */
N_ ("Why moving helps")

/* Translators: muscle-relax.json, cues */
N_ ("Work from your feet up to your face.")

/* Translators: water-walk.json, stop_if */
N_ ("You are alone. Go when someone else is there.")

/* Translators: bridge.json, stop_if; knees-to-chest.json, stop_if */
N_ ("You are in later pregnancy.")

/* Translators: pelvic-tilt.json, stop_if */
N_ ("You are in later pregnancy. Don't lie flat.")

/* Translators: rest-legs-up.json, stop_if */
N_ ("You are in later pregnancy. Lie on your side.")

/* Translators: belly-brace.json, stop_if */
N_ ("You are past month 3 of pregnancy, or can't lie flat. Use a chair.")

/* Translators: press-up.json, stop_if; prone-back-lift.json, stop_if; prone-leg-lift.json, stop_if; and 1 more */
N_ ("You are pregnant.")

/* Translators: calm-place.json, say */
N_ ("You can come back here any time you like.")

/* Translators: get-help.json, signs */
N_ ("You can't catch your breath")

/* Translators: bridge-march.json, stop_if */
N_ ("You can't yet hold a plain bridge for 20 seconds.")

/* Translators: side-plank-full.json, stop_if */
N_ ("You can't yet hold the form on your knees for 20 seconds.")

/* Translators: get-help.json, signs */
N_ ("You faint, or nearly faint")

/* Translators: heel-slide.json, stop_if */
N_ ("You feel a pinch in your groin or hip.")

/* Translators: cross-body-glute.json, stop_if */
N_ ("You feel a pinch in your groin.")

/* Translators: side-bend.json, stop_if */
N_ ("You feel a pinch on the side that you bend to.")

/* Translators: calf-wall.json, stop_if */
N_ ("You feel a sharp pain in your heel or calf.")

/* Translators: standing-back-bend.json, stop_if */
N_ ("You feel dizzy or unsteady.")

/* Translators: hip-hinge.json, stop_if */
N_ ("You feel dizzy when you bend.")

/* Translators: sit-to-stand.json, stop_if */
N_ ("You feel dizzy when you stand.")

/* Translators: seated-fold.json, stop_if */
N_ ("You feel dizzy, or you have an eye pressure problem.")

/* Translators: belly-brace.json, stop_if; march-place.json, stop_if; side-step.json, stop_if */
N_ ("You feel dizzy.")

/* Translators: bedtime.routine.json, stop_if; bike-builder.routine.json, stop_if; breathing-reset.routine.json, stop_if; and 20 more */
N_ ("You feel faint, or you can't catch your breath. Sit down. Get help if it does not pass.")

/* Translators: belly-breath.json, stop_if */
N_ ("You feel light-headed. Go back to your normal breath.")

/* Translators: paced-breath.json, stop_if */
N_ ("You feel light-headed. Let your breath do as it likes.")

/* Translators: prone-back-lift.json, stop_if */
N_ ("You feel pain or tingling down a leg.")

/* Translators: bridge.json, stop_if */
N_ ("You feel pressure in your chest or head.")

/* Translators: bird-dog.json, stop_if */
N_ ("You feel that you may tip over.")

/* Translators: hamstring-chair.json, stop_if */
N_ ("You feel tingling or burning down your leg.")

/* Translators: hamstring-strap.json, stop_if */
N_ ("You feel tingling, burning, or pins and needles. Lower your leg and bend the knee.")

/* Translators: hip-flexor-stand.json, stop_if */
N_ ("You feel unsteady and have nothing firm to hold.")

/* Translators: step-up.json, stop_if */
N_ ("You feel unsteady and there is no rail.")

/* Translators: hip-flexor-kneel.json, stop_if */
N_ ("You feel unsteady.")

/* Translators: side-step.json, stop_if */
N_ ("You feel unsteady. Hold on, or sit down.")

/* Translators: march-place.json, stop_if */
N_ ("You feel unsteady. Sit down and march there.")

/* Translators: suitcase-march.json, stop_if */
N_ ("You feel unsteady. Stand by a table.")

/* Translators: bridge-march.json, stop_if */
N_ ("You get a cramp in the back of your thigh.")

/* Translators: bridge.json, stop_if */
N_ ("You get a cramp that does not ease.")

/* Translators: chair-cardio.json, stop_if */
N_ ("You get chest pain or feel faint.")

/* Translators: bike-intervals.json, stop_if; bike-steady.json, stop_if; walk-brisk.json, stop_if; and 2 more */
N_ ("You get chest pain, feel faint, or can't get your breath.")

/* Translators: bedtime.routine.json, stop_if; bike-builder.routine.json, stop_if; breathing-reset.routine.json, stop_if; and 20 more */
N_ ("You get chest pain. Call for emergency help at once.")

/* Translators: march-place.json, feel */
N_ ("You get warm. Your hips and legs do the work.")

/* Translators: bedtime.routine.json, stop_if; bike-builder.routine.json, stop_if; breathing-reset.routine.json, stop_if; and 20 more */
N_ ("You go numb between your legs, your legs get weak, or you lose control of your bladder or bowels. Get emergency help now.")

/* Translators: seated-fold.json, stop_if */
N_ ("You got up less than an hour ago.")

/* Translators: knee-rolls.json, stop_if; seated-turn.json, stop_if */
N_ ("You had a back operation not long ago. Ask your surgeon first.")

/* Translators: knee-to-chest.json, stop_if */
N_ ("You had a hip joint put in and it is still early days. Ask first.")

/* Translators: knees-to-chest.json, stop_if */
N_ ("You had a hip operation. Ask first.")

/* Translators: press-up.json, stop_if; prone-back-lift.json, stop_if; prone-leg-lift.json, stop_if; and 2 more */
N_ ("You have a narrow spine canal (spinal stenosis).")

/* Translators: knee-fallout.json, stop_if */
N_ ("You have a new hip joint with limits on how it may move. Ask first.")

/* Translators: butterfly-lying.json, stop_if; clamshell.json, stop_if; cross-body-glute.json, stop_if; and 2 more */
N_ ("You have a new hip joint. Ask first.")

/* Translators: childs-pose.json, stop_if */
N_ ("You have a new knee or hip joint. Ask first.")

/* Translators: water-walk.json, stop_if */
N_ ("You have an open wound or an infection.")

/* Translators: swim-easy.json, stop_if; swim-intervals.json, stop_if */
N_ ("You have epilepsy or heart trouble. Ask first.")

/* Translators: get-help.json, signs */
N_ ("You have had cancer in the past, and this pain is new")

/* Translators: knees-to-chest.json, stop_if; seated-fold.json, stop_if */
N_ ("You have thin bones (osteoporosis).")

/* Translators: cat-cow.json, stop_if */
N_ ("You have thin bones and the move feels big. Keep it small.")

/* Translators: knee-to-chest.json, stop_if */
N_ ("You have thin bones and the pull gets strong. Keep it soft.")

/* Translators: knee-rolls.json, stop_if */
N_ ("You have thin bones and the roll feels big. Keep it small.")

/* Translators: seated-turn.json, stop_if */
N_ ("You have thin bones and the turn feels big. Keep it small and do not pull.")

/* Translators: open-book.json, stop_if */
N_ ("You have thin bones and the turn feels big. Keep it small.")

/* Translators: childs-pose.json, stop_if */
N_ ("You have thin bones and your back starts to round. Keep it long.")

/* Translators: curl-up.json, stop_if */
N_ ("You have thin bones, or once broke a bone in your spine. Do the belly brace or dead bug.")

/* Translators: get-help.json, signs */
N_ ("You lose weight and do not know why")

/* Translators: walking.json, body */
N_ ("You may feel a bit sore as you build up. If your back is worse the next day, go back one step for a few days. Two short walks count as much as a long one. A stick or a friend may help.")

/* Translators: body-scan.json, feel */
N_ ("You may feel warm, heavy, or just quiet.")

/* Translators: core-active-big3.routine.json, cautions; core-active-strong.routine.json, cautions; core-moderate-sides.routine.json, cautions; and 3 more */
N_ ("You need to get down to the floor and up again by yourself.")

/* Translators: dead-bug.json, stop_if */
N_ ("Your back arches even when you do the easy form.")

/* Translators: lifting.json, summary */
N_ ("Your back can bend and lift. Build up to it.")

/* Translators: prone-leg-lift.json, stop_if */
N_ ("Your back hurts when you bend back.")

/* Translators: lifting.json, body */
N_ ("Your back is made to bend and lift. If it hurts now, start light and build up.")

/* Translators: hip-hinge.json, stop_if */
N_ ("Your back is sore in the morning and you got up less than an hour ago.")

/* Translators: get-help.json, signs */
N_ ("Your back is stiff for more than half an hour each morning")

/* Translators: bird-dog.json, feel */
N_ ("Your back, your buttocks and the sides of your waist.")

/* Translators: wall-plank.json, feel */
N_ ("Your belly and the fronts of your shoulders.")

/* Translators: cross-knee-press.json, feel */
N_ ("Your belly and the sides of your waist.")

/* Translators: body-scan.json, say */
N_ ("Your belly rises and falls. Let it.")

/* Translators: cross-knee-press.json, stop_if; forearm-plank.json, stop_if; wall-squat.json, stop_if */
N_ ("Your blood pressure is high and not under control.")

/* Translators: muscle-relax.json, stop_if */
N_ ("Your blood pressure is high and not under control. Just let go, and do not squeeze.")

/* Translators: paced-breath.json, feel */
N_ ("Your breath gets slow. Your body gets calm.")

/* Translators: cross-body-glute.json, feel */
N_ ("Your buttock and the outside of your hip.")

/* Translators: prone-leg-lift.json, feel */
N_ ("Your buttock, and a little in your low back.")

/* Translators: bridge.json, feel */
N_ ("Your buttocks and the backs of your thighs.")

/* Translators: bridge-march.json, feel */
N_ ("Your buttocks, and your waist as it keeps you level.")

/* Translators: calf-wall.json, feel */
N_ ("Your calf, on the leg that is behind.")

/* Translators: open-book.json, feel */
N_ ("Your chest and the middle of your back.")

/* Translators: suitcase-march.json, stop_if */
N_ ("Your grip gives out, or your shoulder hurts.")

/* Translators: butterfly-lying.json, stop_if; knee-fallout.json, stop_if */
N_ ("Your groin hurts.")

/* Translators: figure-four-chair.json, stop_if; figure-four.json, stop_if */
N_ ("Your groin or knee hurts.")

/* Translators: cross-knee-press.json, stop_if */
N_ ("Your hip hurts.")

/* Translators: hip-flexor-kneel.json, stop_if */
N_ ("Your knee hurts.")

/* Translators: childs-pose.json, stop_if; wall-squat.json, stop_if */
N_ ("Your knees hurt.")

/* Translators: press-up.json, feel */
N_ ("Your low back bends a little. The fronts of your hips stretch.")

/* Translators: rest-legs-up.json, feel */
N_ ("Your low back feels long, heavy and at rest.")

/* Translators: standing-back-bend.json, feel */
N_ ("Your low back, and the fronts of your hips.")

/* Translators: seated-rock.json, feel */
N_ ("Your low back, as it bends and straightens.")

/* Translators: supine-march.json, feel */
N_ ("Your lower belly and the fronts of your hips.")

/* Translators: heel-slide.json, feel */
N_ ("Your lower belly works to keep your hips still.")

/* Translators: knee-fallout.json, feel */
N_ ("Your lower belly works. Your inner thigh may stretch a bit.")

/* Translators: belly-breath.json, feel */
N_ ("Your lower hand rises and falls. Your upper hand stays quiet.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Your mind may wander off. That is fine. Just come back.")

/* Translators: shoulder-release.json, feel */
N_ ("Your neck and shoulders get loose and heavy.")

/* Translators: curl-up.json, stop_if */
N_ ("Your neck hurts.")

/* Translators: clamshell.json, stop_if */
N_ ("Your outer hip hurts when you lie on it.")

/* Translators: bedtime.routine.json, stop_if; bike-builder.routine.json, stop_if; breathing-reset.routine.json, stop_if; and 20 more */
N_ ("Your pain gets to 6 or more out of 10.")

/* Translators: hurt-and-harm.json, summary */
N_ ("Your pain is real, but it does not measure harm.")

/* Translators: hurt-and-harm.json, body */
N_ ("Your pain is real. But pain and harm are not the same thing. Pain works like an alarm. When a back has hurt for a long time, the alarm can get jumpy. It may ring when there is little or no harm.")

/* Translators: doorway-chest.json, stop_if */
N_ ("Your shoulder hurts, or it once came out of joint.")

/* Translators: band-press.json, stop_if; forearm-plank.json, stop_if; open-book.json, stop_if; and 2 more */
N_ ("Your shoulder hurts.")

/* Translators: chair-cardio.json, stop_if */
N_ ("Your shoulder hurts. Keep your arms low.")

/* Translators: shoulder-release.json, stop_if */
N_ ("Your shoulder hurts. Make the rolls smaller.")

/* Translators: side-plank-knees.json, stop_if */
N_ ("Your shoulder hurts. Stand and use a wall.")

/* Translators: step-up.json, feel */
N_ ("Your thighs and buttocks. You get warm.")

/* Translators: side-plank-full.json, feel */
N_ ("Your waist and hip on the side near the floor.")

/* Translators: suitcase-march.json, feel */
N_ ("Your waist on the side with no bag, and your hips.")

/* Translators: band-press.json, feel */
N_ ("Your waist, as it keeps you from turning.")

/* Translators: cat-cow.json, feel */
N_ ("Your whole back, as it bends and straightens.")

/* Translators: cat-cow.json, stop_if */
N_ ("Your wrists or knees hurt. Do it in a chair.")

/* Translators: bird-dog.json, stop_if */
N_ ("Your wrists or knees hurt. Rest on your forearms, or stand at a table.")

/* Translators: suitcase-march.json, equipment */
N_ ("bag that weighs 1 to 6 kg (2 to 13 lb)")

/* Translators: step-up.json, equipment */
N_ ("bottom stair with a rail")

/* Translators: side-step.json, equipment */
N_ ("clear floor")

/* Translators: bird-dog.json, equipment; cat-cow.json, equipment; hip-flexor-kneel.json, equipment; and 2 more */
N_ ("cushion")

/* Translators: doorway-chest.json, equipment */
N_ ("door frame")

/* Translators: bike-intervals.json, equipment; bike-steady.json, equipment */
N_ ("exercise bike")

/* Translators: calm-place.json, equipment; chair-cardio.json, equipment; cross-knee-press.json, equipment; and 12 more */
N_ ("firm chair")

/* Translators: rest-legs-up.json, equipment */
N_ ("firm chair or pillows")

/* Translators: walk-brisk.json, equipment; walk-easy.json, equipment; walk-intervals.json, equipment; and 1 more */
N_ ("good shoes")

/* Translators: belly-brace.json, equipment; belly-breath.json, equipment; bird-dog.json, equipment; and 30 more */
N_ ("mat")

/* Translators: butterfly-lying.json, equipment; childs-pose.json, equipment; open-book.json, equipment; and 2 more */
N_ ("pillow")

/* Translators: swim-easy.json, equipment; swim-intervals.json, equipment; water-walk.json, equipment */
N_ ("pool")

/* Translators: heel-slide.json, equipment */
N_ ("socks")

/* Translators: hip-hinge.json, equipment */
N_ ("stick or broom")

/* Translators: figure-four.json, equipment; hamstring-strap.json, equipment */
N_ ("strap or towel")

/* Translators: band-press.json, equipment */
N_ ("stretch band, fixed at chest height")

/* Translators: standing-back-bend.json, equipment */
N_ ("table or wall")

/* Translators: calf-wall.json, equipment; sit-to-stand.json, equipment; wall-plank.json, equipment; and 1 more */
N_ ("wall")
