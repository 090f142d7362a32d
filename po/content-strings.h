/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Made by build-aux/content-strings from data/exercises, data/routines and data/learn.  Not
 * compiled: it only shows the texts of the bundled content to xgettext. */

/* Translators: get-help.json, signs */
N_ ("A cold sweat, or a racing or uneven heartbeat")

/* Translators: stretch-moderate-daily.routine.json, why */
N_ ("A daily stretch may ease a stiff back. It works best along with walking and core work. Look for change over weeks, not days. Feeling a bit sore at first is common.")

/* Translators: get-help.json, title */
N_ ("A fall, a knock, or thin bones")

/* Translators: belly-brace.json, feel */
N_ ("A light, firm feeling below your belly button.")

/* Translators: hamstring-strap.json, feel */
N_ ("A mild pull down the back of your thigh.")

/* Translators: childs-pose.json, feel */
N_ ("A mild stretch along your low back and hips.")

/* Translators: knee-to-chest.json, feel */
N_ ("A mild stretch in your low back and buttock.")

/* Translators: knee-rolls.json, feel */
N_ ("A mild stretch in your waist and low back.")

/* Translators: get-help.json, signs */
N_ ("A new change in how sex feels or works")

/* Translators: scans.json, body */
N_ ("A scan is of use when there are signs of something rare, or when an operation is planned. If you had one, ask your clinician to go through it with you. Words on a report can sound worse than they are. Ask what they mean for you, and what you can do.")

/* Translators: scans.json, summary */
N_ ("A scan shows how your back looks, not how it feels.")

/* Translators: why-moving-helps.json, body */
N_ ("A short, easy session is better than none. Long rest in bed can leave you stiff and weak. So move a little on most days, even when it is only for 5 minutes.")

/* Translators: how-much-pain.json, summary */
N_ ("A simple guide in green, amber and red.")

/* Translators: butterfly-lying.json, feel */
N_ ("A soft stretch on the insides of your thighs.")

/* Translators: core-moderate-steady.routine.json, why */
N_ ("A stronger middle may help you do more with less pain. Give it weeks, not days. Sore muscles for a day or two are common and do not mean harm. Rest a day between sessions. Aim for 3 days a week.")

/* Translators: get-help.json, signs */
N_ ("A sudden change in your face, arm, speech or sight")

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

/* Translators: hip-flexor-kneel.json, faults */
N_ ("Arching your back. Tuck your tail under again.")

/* Translators: core-active-big3.routine.json, cautions; core-gentle-lying.routine.json, cautions; core-moderate-steady.routine.json, cautions; and 2 more */
N_ ("Ask first if you are pregnant. Do not lie flat on your back after month 3.")

/* Translators: core-active-big3.routine.json, cautions; core-gentle-lying.routine.json, cautions; core-moderate-steady.routine.json, cautions; and 2 more */
N_ ("Ask first if you had an operation or broke a bone in your back not long ago.")

/* Translators: indoor-low-impact.routine.json, cautions; walk-starter.routine.json, cautions */
N_ ("Ask your doctor first if you have heart trouble, chest pain or high blood pressure. Ask too if you get dizzy spells or live with a long illness.")

/* Translators: core-active-big3.routine.json, cautions; core-gentle-lying.routine.json, cautions; core-moderate-steady.routine.json, cautions; and 2 more */
N_ ("Ask your doctor or physio first if you have heart trouble or high blood pressure. Ask too if you get dizzy spells or live with a long illness.")

/* Translators: medicine.json, body */
N_ ("Ask your pharmacist or doctor before you start or change a medicine. This goes for those from a shop too. Tell them what else you take, and if you are pregnant. Some pills do not mix. Some are not safe for your stomach, heart or kidneys.")

/* Translators: medicine.json, summary */
N_ ("Ask your pharmacist what is safe for you.")

/* Translators: calm-place.json, faults */
N_ ("Asking if you do it right. There is no wrong way.")

/* Translators: supine-march.json, stop_if */
N_ ("Back pain goes over 5 out of 10.")

/* Translators: get-help.json, signs */
N_ ("Back pain, and you feel ill all over")

/* Translators: talking-with-your-clinician.json, body */
N_ ("Before you go, write down the 3 things that matter most to you. Say what you can do now. Say what you would like to do again. “Pick up my grandchild” says more than a number.")

/* Translators: belly-brace.json, name */
N_ ("Belly brace")

/* Translators: belly-breath.json, name */
N_ ("Belly breathing")

/* Translators: calf-wall.json, harder */
N_ ("Bend your back knee a little to reach lower down.")

/* Translators: calf-wall.json, cues */
N_ ("Bend your front knee.")

/* Translators: hamstring-strap.json, easier */
N_ ("Bend your knee and hold behind your thigh.")

/* Translators: knee-fallout.json, name */
N_ ("Bent knee fall-out")

/* Translators: core-active-big3.routine.json, title */
N_ ("Big three plus")

/* Translators: bird-dog.json, name */
N_ ("Bird dog")

/* Translators: childs-pose.json, name */
N_ ("Bottom to heels")

/* Translators: butterfly-lying.json, faults */
N_ ("Bouncing your knees. Let them hang.")

/* Translators: hamstring-strap.json, faults */
N_ ("Bouncing. Hold it still.")

/* Translators: side-plank-full.json, cues */
N_ ("Breathe as you hold, then lower.")

/* Translators: calf-wall.json, cues */
N_ ("Breathe as you hold.")

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

/* Translators: pelvic-tilt.json, cues */
N_ ("Breathe out and let your low back sink to the mat.")

/* Translators: cat-cow.json, cues */
N_ ("Breathe out as you lift your back into a curve.")

/* Translators: paced-breath.json, cues */
N_ ("Breathe out, and count at least one more.")

/* Translators: knee-to-chest.json, cues */
N_ ("Breathe slowly as you hold.")

/* Translators: cross-body-glute.json, cues */
N_ ("Breathe, and let go a bit more.")

/* Translators: hamstring-strap.json, cues */
N_ ("Breathe, and let your shoulders go soft.")

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

/* Translators: knee-fallout.json, cues */
N_ ("Bring your knee back up, then change sides.")

/* Translators: butterfly-lying.json, cues */
N_ ("Bring your knees together with your hands to end.")

/* Translators: side-step.json, cues */
N_ ("Bring your other foot in to touch.")

/* Translators: core-active-big3.routine.json, goal */
N_ ("Build a core that lasts through your day.")

/* Translators: core-moderate-steady.routine.json, goal */
N_ ("Build strength in your belly, back, hips and sides.")

/* Translators: walking.json, summary */
N_ ("Build up your walks a minute or two at a time.")

/* Translators: get-help.json, action */
N_ ("Call your doctor or a health advice line today. Do not exercise until you have had advice.")

/* Translators: get-help.json, action */
N_ ("Call your doctor or a health advice line today. If it gets worse fast, or both legs are weak, go to an emergency department.")

/* Translators: calm-place.json, name */
N_ ("Calm place")

/* Translators: cat-cow.json, name */
N_ ("Cat and cow")

/* Translators: chair-cardio.json, name */
N_ ("Chair march and arms")

/* Translators: how-much-pain.json, body */
N_ ("Check again the next morning. If your back feels as usual, you did the right amount. If it feels worse, do about half next time. Then build up again.")

/* Translators: walk-intervals.json, cues */
N_ ("Check that you can talk but not sing.")

/* Translators: get-help.json, title */
N_ ("Chest pain, signs of a stroke, or feeling faint")

/* Translators: walk-starter.routine.json, cautions */
N_ ("Choose a flat, safe path. You can walk indoors too.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Close your eyes, or rest them on one spot.")

/* Translators: calm-place.json, cues */
N_ ("Come back slowly when the voice says so.")

/* Translators: bird-dog.json, cues */
N_ ("Come back slowly, then swap sides.")

/* Translators: dead-bug.json, cues */
N_ ("Come back to the middle, then swap.")

/* Translators: paced-breath.json, easier */
N_ ("Count to 3 in and to 4 out.")

/* Translators: paced-breath.json, harder */
N_ ("Count to 4 in and to 6 out.")

/* Translators: side-step.json, faults */
N_ ("Crossing your feet.")

/* Translators: curl-up.json, name */
N_ ("Curl-up")

/* Translators: curl-up.json, faults */
N_ ("Curling up high. Just clear the mat.")

/* Translators: stretch-gentle-daily.routine.json, title */
N_ ("Daily stretch, gentle")

/* Translators: stretch-moderate-daily.routine.json, title */
N_ ("Daily stretch, moderate")

/* Translators: dead-bug.json, name */
N_ ("Dead bug")

/* Translators: figure-four.json, feel */
N_ ("Deep in the buttock of the crossed leg.")

/* Translators: pacing.json, summary */
N_ ("Do a set amount, on good days and on bad ones.")

/* Translators: flare-plan.json, body */
N_ ("Do less, but try not to stop. Do about half of your usual amount and keep each move small. Move a little and often. Take short, easy walks. Try gentle heat. Breathe slowly.")

/* Translators: suitcase-march.json, cues */
N_ ("Do not lean to either side.")

/* Translators: stress-and-breathing.json, body */
N_ ("Do things you enjoy. Talk to people you trust. If you feel low or worried on most days, tell your doctor. If you think that you may hurt yourself, get emergency help at once.")

/* Translators: bird-dog.json, harder */
N_ ("Draw a small square with your hand and foot. Add more repeats before longer holds.")

/* Translators: belly-brace.json, cues */
N_ ("Draw in your lower belly, as if you zip tight jeans.")

/* Translators: knee-to-chest.json, cues */
N_ ("Draw it closer until you feel a mild pull.")

/* Translators: figure-four.json, cues */
N_ ("Draw it closer until you feel your buttock stretch.")

/* Translators: figure-four.json, harder */
N_ ("Draw your thigh a bit closer.")

/* Translators: knee-rolls.json, faults */
N_ ("Dropping your legs fast. Let them float down.")

/* Translators: pelvic-tilt.json, cues */
N_ ("Ease back until the small curve is there again.")

/* Translators: hip-flexor-kneel.json, cues */
N_ ("Ease forward just a little.")

/* Translators: walk-intervals.json, cues */
N_ ("Ease into each fast part.")

/* Translators: walk-easy.json, name */
N_ ("Easy walk")

/* Translators: stretch-gentle-daily.routine.json, summary */
N_ ("Eight soft stretches on your back. A bed works too.")

/* Translators: press-up.json, name */
N_ ("Face-down press-up")

/* Translators: calm-place.json, say */
N_ ("Feel the air on your skin. Is it warm or cool?")

/* Translators: calm-place.json, say */
N_ ("Feel what is under your feet.")

/* Translators: shoulder-release.json, cues */
N_ ("Feel your arms hang loose by your sides.")

/* Translators: belly-breath.json, cues */
N_ ("Feel your belly lift your hand.")

/* Translators: butterfly-lying.json, cues */
N_ ("Feel your belly rise and fall.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Feel your chair again. Move your fingers and toes.")

/* Translators: get-help.json, signs */
N_ ("Fever or night sweats along with back pain")

/* Translators: get-help.json, title */
N_ ("Fever, or feeling ill")

/* Translators: paced-breath.json, cues */
N_ ("Find a slow beat and stay with it.")

/* Translators: core-gentle-lying.routine.json, title */
N_ ("First steps: core on your back")

/* Translators: flare-plan.json, summary */
N_ ("Flare-ups happen. A plan helps you get through.")

/* Translators: medicine.json, body */
N_ ("For back pain that lasts, moving and other help without pills come first. Medicine may be added for a time if they are not enough.")

/* Translators: knee-rolls.json, faults */
N_ ("Forcing the twist. Small is fine.")

/* Translators: hamstring-strap.json, faults */
N_ ("Forcing your knee straight.")

/* Translators: childs-pose.json, faults */
N_ ("Forcing your knees to bend. Put a pillow behind them.")

/* Translators: side-plank-full.json, name */
N_ ("Full side plank")

/* Translators: core-gentle-lying.routine.json, why */
N_ ("Gentle core work may help your back feel steadier. It takes weeks, not days. Some soreness at first is common, and it does not mean harm. Aim for 3 to 5 days a week.")

/* Translators: lifting.json, body */
N_ ("Get close to the load. Bend your hips and knees. Hold the load near your body. Breathe out as you lift. Turn with your feet. Split a heavy load in two, or ask for help.")

/* Translators: sleep.json, summary */
N_ ("Get comfortable, and end your day in a calm way.")

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

/* Translators: chair-cardio.json, harder */
N_ ("Go faster, with your arms over your head.")

/* Translators: talking-with-your-clinician.json, summary */
N_ ("Go in with the three things that matter most to you.")

/* Translators: stretch-gentle-daily.routine.json, cautions; stretch-moderate-daily.routine.json, cautions */
N_ ("Go to a mild pull, never to sharp pain.")

/* Translators: sleep.json, body */
N_ ("Go to bed and get up at about the same time each day. Dim the lights and put screens away an hour before bed. If you lie awake for long, get up and do something calm. Slow breathing may help you settle.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Go to your safe place in your mind. It can be real or made up.")

/* Translators: hip-flexor-kneel.json, faults */
N_ ("Going too far. Small is enough.")

/* Translators: knee-fallout.json, faults */
N_ ("Going too far. Stop before your hips move.")

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

/* Translators: heel-slide.json, name */
N_ ("Heel slide")

/* Translators: figure-four.json, cues */
N_ ("Hold behind the thigh that your ankle rests on.")

/* Translators: supine-march.json, harder */
N_ ("Hold each knee up for 3 seconds.")

/* Translators: hip-flexor-kneel.json, cues */
N_ ("Hold on to a chair.")

/* Translators: march-place.json, easier */
N_ ("Hold on to the chair, or march sitting down.")

/* Translators: suitcase-march.json, easier */
N_ ("Hold the bag and stand still.")

/* Translators: belly-brace.json, harder */
N_ ("Hold the brace and lift one heel just off the mat.")

/* Translators: pelvic-tilt.json, cues */
N_ ("Hold, and keep your neck loose.")

/* Translators: dead-bug.json, faults */
N_ ("Holding your breath, or letting your knees drift to your chest.")

/* Translators: bridge-march.json, faults; chair-cardio.json, faults; childs-pose.json, faults; and 4 more */
N_ ("Holding your breath.")

/* Translators: belly-brace.json, faults */
N_ ("Holding your breath. If you can't chat, ease off.")

/* Translators: how-much-pain.json, title */
N_ ("How much pain is OK?")

/* Translators: hurt-and-harm.json, title */
N_ ("Hurt does not mean harm")

/* Translators: breathing-reset.routine.json, cautions */
N_ ("If closing your eyes upsets you, leave them open.")

/* Translators: get-help.json, action */
N_ ("If more than one fits you, ask your doctor about it at your next visit. There is no hurry.")

/* Translators: breathing-reset.routine.json, cautions */
N_ ("If slow breathing makes you light-headed, breathe as you like and sit for a while.")

/* Translators: breathing-reset.routine.json, cautions */
N_ ("If you can't lie flat, do all of it in a chair.")

/* Translators: core-active-big3.routine.json, cautions */
N_ ("If you feel unsteady on your feet, do the carry march next to a table.")

/* Translators: walk-starter.routine.json, cautions */
N_ ("If you feel unsteady, walk with someone, or with your stick or frame.")

/* Translators: breathing-reset.routine.json, cautions */
N_ ("If you get chest pain, call for emergency help. Do not put it down to stress.")

/* Translators: stretch-gentle-daily.routine.json, cautions */
N_ ("If you have a new hip joint, ask which moves to leave out.")

/* Translators: core-gentle-lying.routine.json, cautions */
N_ ("If you have a new hip joint, keep to the limits you were given.")

/* Translators: core-moderate-steady.routine.json, cautions; stretch-moderate-daily.routine.json, cautions */
N_ ("If you have a new knee or hip joint, ask which moves to leave out.")

/* Translators: core-gentle-lying.routine.json, cautions; core-moderate-steady.routine.json, cautions; stretch-gentle-daily.routine.json, cautions; and 1 more */
N_ ("If you have thin bones (osteoporosis), ask your physio which moves suit you. Keep each move small and smooth.")

/* Translators: lifting.json, body */
N_ ("If you have thin bones, keep loads light. Bend at your hips, not in your back. Move slowly and do not twist.")

/* Translators: bridge-march.json, cues */
N_ ("If your hips start to dip, lower them and rest.")

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

/* Translators: calm-place.json, stop_if */
N_ ("It brings up upset feelings. Open your eyes and look around the room.")

/* Translators: supine-march.json, faults */
N_ ("Jerking your leg. Go slow.")

/* Translators: shoulder-release.json, easier */
N_ ("Just lift your shoulders and let them drop.")

/* Translators: indoor-low-impact.routine.json, cautions */
N_ ("Keep a firm chair next to you. Hold on if you feel unsteady, or do it all sitting down.")

/* Translators: chair-cardio.json, cues */
N_ ("Keep a pace at which you can talk.")

/* Translators: cross-body-glute.json, cues */
N_ ("Keep both hips down on the mat.")

/* Translators: heel-slide.json, cues */
N_ ("Keep both hips still and level.")

/* Translators: knee-rolls.json, cues */
N_ ("Keep both shoulders down on the mat.")

/* Translators: belly-brace.json, cues */
N_ ("Keep it so light that you could chat.")

/* Translators: indoor-low-impact.routine.json, summary */
N_ ("Keep moving indoors, with a chair close by.")

/* Translators: supine-march.json, cues */
N_ ("Keep your back still and quiet.")

/* Translators: stretch-moderate-daily.routine.json, goal */
N_ ("Keep your back, hips and the backs of your thighs loose.")

/* Translators: hamstring-strap.json, cues */
N_ ("Keep your hips heavy on the mat.")

/* Translators: bridge-march.json, cues */
N_ ("Keep your hips level, like a tray of drinks.")

/* Translators: side-step.json, cues */
N_ ("Keep your knees a bit bent.")

/* Translators: lifting.json, body */
N_ ("Keep your mind on the lift. Back pain can start when you think of something else. Your back may be stiff first thing in the morning. Leave deep bends and heavy jobs for later in the day.")

/* Translators: knee-fallout.json, cues */
N_ ("Keep your other hip heavy on the mat.")

/* Translators: bridge.json, cues */
N_ ("Keep your ribs down as you hold.")

/* Translators: side-plank-knees.json, cues */
N_ ("Keep your top hip forward and breathe.")

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

/* Translators: march-place.json, faults */
N_ ("Leaning back. Stay tall.")

/* Translators: hip-flexor-kneel.json, faults; walk-intervals.json, faults */
N_ ("Leaning forward.")

/* Translators: suitcase-march.json, faults */
N_ ("Leaning over to one side. Take a lighter bag.")

/* Translators: figure-four.json, cues */
N_ ("Leave your head down and breathe.")

/* Translators: figure-four.json, easier */
N_ ("Leave your lower foot on the floor.")

/* Translators: walk-intervals.json, faults */
N_ ("Leaving out the easy part. It lets you go again.")

/* Translators: press-up.json, stop_if */
N_ ("Leg pain moves lower down your leg. If it moves up toward your back, that is fine.")

/* Translators: walk-easy.json, stop_if; walk-intervals.json, stop_if */
N_ ("Leg pain or numbness grows as you walk.")

/* Translators: heel-slide.json, stop_if; knee-to-chest.json, stop_if; supine-march.json, stop_if */
N_ ("Leg pain starts to spread.")

/* Translators: knee-fallout.json, cues */
N_ ("Let one knee drift slowly out to the side.")

/* Translators: belly-breath.json, cues */
N_ ("Let the air drift out, nice and slow.")

/* Translators: shoulder-release.json, cues */
N_ ("Let them drop, and sigh.")

/* Translators: press-up.json, cues */
N_ ("Let your back hang loose.")

/* Translators: belly-brace.json, cues */
N_ ("Let your belly go soft, bit by bit.")

/* Translators: heel-slide.json, harder */
N_ ("Let your foot hover just off the mat as it moves.")

/* Translators: rest-legs-up.json, cues */
N_ ("Let your hips and back sink down.")

/* Translators: press-up.json, cues */
N_ ("Let your hips stay down, soft and heavy.")

/* Translators: butterfly-lying.json, cues */
N_ ("Let your knees fall open.")

/* Translators: belly-breath.json, cues */
N_ ("Let your shoulders get heavy.")

/* Translators: knee-to-chest.json, cues */
N_ ("Let your shoulders go soft.")

/* Translators: bird-dog.json, faults */
N_ ("Letting one hip roll up and open.")

/* Translators: heel-slide.json, faults */
N_ ("Letting your back arch as your leg goes out. Slide less far.")

/* Translators: supine-march.json, faults */
N_ ("Letting your back arch. Lift your foot less.")

/* Translators: dead-bug.json, faults */
N_ ("Letting your back arch. Reach less far.")

/* Translators: calf-wall.json, faults */
N_ ("Letting your back foot turn out.")

/* Translators: bird-dog.json, faults */
N_ ("Letting your back sag.")

/* Translators: supine-march.json, faults */
N_ ("Letting your belly pop up. Tighten it again first.")

/* Translators: rest-legs-up.json, faults */
N_ ("Letting your chin poke up. Try a bigger pillow.")

/* Translators: cat-cow.json, faults */
N_ ("Letting your head drop back.")

/* Translators: calf-wall.json, faults */
N_ ("Letting your heel lift. Step in a bit.")

/* Translators: bridge-march.json, faults */
N_ ("Letting your hips drop on one side.")

/* Translators: hamstring-strap.json, faults */
N_ ("Letting your hips lift off the mat.")

/* Translators: knee-fallout.json, faults */
N_ ("Letting your hips roll with your leg.")

/* Translators: side-plank-knees.json, faults */
N_ ("Letting your hips slip back behind the line.")

/* Translators: bridge.json, faults */
N_ ("Letting your knees fall in.")

/* Translators: side-plank-full.json, faults */
N_ ("Letting your waist sink.")

/* Translators: press-up.json, cues */
N_ ("Lie face down with your hands by your shoulders.")

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

/* Translators: hamstring-strap.json, cues */
N_ ("Lie on your back. Loop a strap around one foot.")

/* Translators: bridge.json, cues */
N_ ("Lie on your back. Put your feet flat, hip width apart.")

/* Translators: dead-bug.json, cues */
N_ ("Lie on your back. Reach up, with knees over your hips.")

/* Translators: side-plank-knees.json, cues */
N_ ("Lie on your side with your knees bent.")

/* Translators: side-plank-full.json, cues */
N_ ("Lie on your side, legs long, top foot in front.")

/* Translators: march-place.json, cues */
N_ ("Lift one knee, then the other.")

/* Translators: curl-up.json, harder */
N_ ("Lift your elbows too. Add 1 or 2 repeats, not longer holds.")

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

/* Translators: shoulder-release.json, cues */
N_ ("Lift your shoulders up, then roll them back.")

/* Translators: lifting.json, title */
N_ ("Lifting and bending")

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

/* Translators: walk-easy.json, feel */
N_ ("Light and easy. You could do this for a long time.")

/* Translators: pelvic-tilt.json, feel */
N_ ("Light work in your belly and a soft pull in your low back.")

/* Translators: cat-cow.json, faults */
N_ ("Locking your elbows.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Look around you there. What do you see?")

/* Translators: calm-place.json, easier */
N_ ("Look at a photo of a place you love.")

/* Translators: walk-easy.json, faults */
N_ ("Looking down at your feet.")

/* Translators: knee-to-chest.json, easier */
N_ ("Loop a towel behind your thigh and hold that.")

/* Translators: cross-body-glute.json, easier */
N_ ("Loop a towel behind your thigh.")

/* Translators: stretch-gentle-daily.routine.json, goal */
N_ ("Loosen your back, hips and legs a little each day.")

/* Translators: curl-up.json, cues */
N_ ("Lower and rest, then swap legs.")

/* Translators: knee-rolls.json, cues */
N_ ("Lower both knees slowly to one side.")

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

/* Translators: walk-intervals.json, harder */
N_ ("Make the fast part longer before you go faster.")

/* Translators: walk-intervals.json, easier */
N_ ("Make the fast part shorter.")

/* Translators: pelvic-tilt.json, faults */
N_ ("Making your neck or jaw tense.")

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

/* Translators: get-help.json, intro */
N_ ("Most back pain is not a sign of something serious. The signs on this page are rare. If you have one of them, here is what to do. If you are not sure, it is always fine to ask.")

/* Translators: scans.json, body */
N_ ("Most people with back pain do not need a scan. What you say and how you move tell your clinician more.")

/* Translators: cat-cow.json, cues */
N_ ("Move one part of your back at a time.")

/* Translators: chair-cardio.json, easier */
N_ ("Move only your legs.")

/* Translators: dead-bug.json, easier */
N_ ("Move only your legs. Tap one heel down at a time.")

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

/* Translators: indoor-low-impact.routine.json, why */
N_ ("Moving more may help your back and your mood. It builds up over weeks, not days. Tired legs are common at first. Aim for 3 to 5 days a week. It is a good choice when it rains.")

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

/* Translators: calm-place.json, cues */
N_ ("Notice what you see, hear and feel there.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Now listen. What sounds are near? What sounds are far?")

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

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Open your eyes when you are ready.")

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

/* Translators: get-help.json, signs */
N_ ("Pain or pressure in your chest, jaw, neck or arm")

/* Translators: breathing-reset.routine.json, stop_if; core-active-big3.routine.json, stop_if; core-gentle-lying.routine.json, stop_if; and 5 more */
N_ ("Pain or tingling moves down your leg.")

/* Translators: figure-four.json, stop_if */
N_ ("Pain shoots down your leg.")

/* Translators: pelvic-tilt.json, stop_if */
N_ ("Pain spreads down your leg.")

/* Translators: get-help.json, signs */
N_ ("Pain that is there all night, and nothing eases it")

/* Translators: get-help.json, title */
N_ ("Pain that never eases, or weight loss")

/* Translators: breathing-reset.routine.json, stop_if; core-active-big3.routine.json, stop_if; core-gentle-lying.routine.json, stop_if; and 5 more */
N_ ("Pain turns sharp.")

/* Translators: get-help.json, signs */
N_ ("Pain wakes you in the second half of the night")

/* Translators: pelvic-tilt.json, name */
N_ ("Pelvic tilt")

/* Translators: walk-easy.json, cues */
N_ ("Pick a pace that feels easy.")

/* Translators: calm-place.json, say */
N_ ("Pick one small thing. Look at it for a while.")

/* Translators: suitcase-march.json, cues */
N_ ("Pick up a bag with one hand.")

/* Translators: calf-wall.json, cues */
N_ ("Point your toes straight ahead.")

/* Translators: shoulder-release.json, faults */
N_ ("Poking your chin out.")

/* Translators: calf-wall.json, cues */
N_ ("Press your back heel down.")

/* Translators: curl-up.json, faults */
N_ ("Pressing your back flat on your hands.")

/* Translators: belly-brace.json, faults */
N_ ("Pressing your back flat. Leave its small curve alone.")

/* Translators: knee-to-chest.json, faults */
N_ ("Pulling hard. A mild pull is plenty.")

/* Translators: cross-body-glute.json, faults */
N_ ("Pulling hard. Let it come to you.")

/* Translators: side-plank-full.json, cues */
N_ ("Push the floor away and keep your neck long.")

/* Translators: bird-dog.json, cues */
N_ ("Push your heel away, with your toes down.")

/* Translators: suitcase-march.json, cues */
N_ ("Push your hips back to put the bag down.")

/* Translators: belly-brace.json, faults */
N_ ("Pushing as hard as you can. A light squeeze is plenty.")

/* Translators: figure-four.json, faults */
N_ ("Pushing hard on your knee.")

/* Translators: cat-cow.json, faults */
N_ ("Pushing to the very end. Stop a little before.")

/* Translators: pelvic-tilt.json, faults */
N_ ("Pushing with your feet. Keep your legs easy.")

/* Translators: bridge.json, faults */
N_ ("Pushing with your toes. Push with your heels.")

/* Translators: floor.json, body */
N_ ("Put a firm chair by your mat. Keep a phone near you.")

/* Translators: knee-fallout.json, harder */
N_ ("Put a light stretch band around your knees.")

/* Translators: rest-legs-up.json, cues */
N_ ("Put a small pillow under your head.")

/* Translators: calf-wall.json, cues */
N_ ("Put your hands on a wall and step one foot back.")

/* Translators: bird-dog.json, cues; cat-cow.json, cues */
N_ ("Put your hands under your shoulders, knees under your hips.")

/* Translators: walk-intervals.json, faults */
N_ ("Racing. You should still be able to talk.")

/* Translators: bridge-march.json, cues */
N_ ("Raise one foot a little way.")

/* Translators: supine-march.json, easier */
N_ ("Raise only your heel.")

/* Translators: hamstring-strap.json, cues */
N_ ("Raise that leg and leave the knee a bit soft.")

/* Translators: hip-flexor-kneel.json, harder */
N_ ("Raise your arm on the side that kneels.")

/* Translators: side-plank-full.json, harder */
N_ ("Raise your top leg, or roll slowly to face the floor.")

/* Translators: how-much-pain.json, body */
N_ ("Rate your pain from 0 to 10 as you exercise. 0 is no pain. 10 is the worst that you can think of.")

/* Translators: dead-bug.json, cues */
N_ ("Reach one arm back and stretch the other leg away.")

/* Translators: childs-pose.json, cues */
N_ ("Reach your hands out ahead of you.")

/* Translators: butterfly-lying.json, easier */
N_ ("Rest both knees on pillows.")

/* Translators: press-up.json, easier */
N_ ("Rest on your elbows and stay there.")

/* Translators: figure-four.json, cues */
N_ ("Rest one ankle on your other knee.")

/* Translators: belly-breath.json, cues */
N_ ("Rest one hand on your belly and one on your chest.")

/* Translators: rest-legs-up.json, name */
N_ ("Rest with legs on a chair")

/* Translators: childs-pose.json, cues */
N_ ("Rest your head if it gets there.")

/* Translators: chair-cardio.json, faults */
N_ ("Rocking back and forth.")

/* Translators: heel-slide.json, faults */
N_ ("Rocking your hips from side to side.")

/* Translators: knee-rolls.json, cues */
N_ ("Roll to the middle, then over to the other side.")

/* Translators: side-plank-full.json, faults */
N_ ("Rolling forward. Keep your chest to the side.")

/* Translators: cross-body-glute.json, faults */
N_ ("Rolling over to the side.")

/* Translators: childs-pose.json, faults */
N_ ("Rounding your back hard.")

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

/* Translators: core-gentle-lying.routine.json, note */
N_ ("Settle in. There is no rush.")

/* Translators: breathing-reset.routine.json, goal */
N_ ("Settle your body when stress or pain spikes.")

/* Translators: core-gentle-lying.routine.json, summary */
N_ ("Seven easy moves on your back, on a mat or a firm bed.")

/* Translators: core-moderate-steady.routine.json, summary */
N_ ("Seven floor moves to build a strong, steady middle.")

/* Translators: core-active-big3.routine.json, why */
N_ ("Short holds, done many times, train your back to last. It may help you do more with less pain, over weeks, not days. Sore muscles for a day or two are common. To step up, add repeats first. Keep each hold at 10 seconds or less. Aim for 3 days a week.")

/* Translators: shoulder-release.json, name */
N_ ("Shoulder rolls and sigh")

/* Translators: side-plank-full.json, faults */
N_ ("Shrugging your shoulder up to your ear.")

/* Translators: suitcase-march.json, faults */
N_ ("Shrugging your shoulder.")

/* Translators: side-plank-knees.json, name */
N_ ("Side plank on knees")

/* Translators: side-step.json, name */
N_ ("Side step touch")

/* Translators: side-plank-knees.json, faults */
N_ ("Sinking into your shoulder. Push the floor away.")

/* Translators: childs-pose.json, easier */
N_ ("Sit at a table and slide your hands ahead.")

/* Translators: belly-breath.json, easier */
N_ ("Sit in a chair and lean back.")

/* Translators: cat-cow.json, easier */
N_ ("Sit in a chair with your hands on your knees.")

/* Translators: chair-cardio.json, cues */
N_ ("Sit tall, near the front of your chair.")

/* Translators: shoulder-release.json, cues */
N_ ("Sit tall.")

/* Translators: calm-place.json, cues */
N_ ("Sit well, and close your eyes or rest them.")

/* Translators: paced-breath.json, cues */
N_ ("Sit well, or lie down if you like.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Sit well. Let your chair hold you up.")

/* Translators: childs-pose.json, cues */
N_ ("Sit your hips back toward your heels.")

/* Translators: sitting-and-breaks.json, title */
N_ ("Sitting and breaks")

/* Translators: core-active-big3.routine.json, cautions */
N_ ("Skip the curl-up if you have thin bones (osteoporosis), or if you ever broke a bone in your spine. Do the belly brace in its place.")

/* Translators: stretch-moderate-daily.routine.json, cautions */
N_ ("Skip the face-down press-up if you are pregnant. Skip it too if you have a narrow spine canal (spinal stenosis).")

/* Translators: core-active-big3.routine.json, cautions; core-gentle-lying.routine.json, cautions; core-moderate-steady.routine.json, cautions; and 2 more */
N_ ("Skip today if you have a fever or feel unwell.")

/* Translators: sleep.json, title */
N_ ("Sleeping with a sore back")

/* Translators: curl-up.json, cues */
N_ ("Slide both hands under the curve of your low back.")

/* Translators: heel-slide.json, cues */
N_ ("Slide one heel away until that leg is almost straight.")

/* Translators: bird-dog.json, cues */
N_ ("Slide one leg back and reach the other arm ahead.")

/* Translators: bird-dog.json, easier */
N_ ("Slide one leg back with your toes down, or lift one arm.")

/* Translators: heel-slide.json, cues */
N_ ("Slide your heel back, then use your other leg.")

/* Translators: heel-slide.json, easier */
N_ ("Slide your heel only half way.")

/* Translators: breathing-reset.routine.json, why */
N_ ("Slow breathing may take the edge off pain and worry. It will not make them go away, but it can help you ride them out. Use it any time. Most people find it gets easier with practice.")

/* Translators: breathing-reset.routine.json, summary */
N_ ("Slow breaths and a calm place, for when things get too much.")

/* Translators: walk-starter.routine.json, note */
N_ ("Slow down and let your breath settle.")

/* Translators: cat-cow.json, harder */
N_ ("Slow it down, and add bends to the side.")

/* Translators: walk-intervals.json, cues */
N_ ("Slow right down in the easy part.")

/* Translators: calm-place.json, feel */
N_ ("Slower, softer and a bit more at ease.")

/* Translators: chair-cardio.json, faults */
N_ ("Slumping. Grow tall again.")

/* Translators: rest-legs-up.json, cues */
N_ ("Soften your jaw and breathe.")

/* Translators: knee-rolls.json, harder */
N_ ("Spread your arms wide and cross your legs.")

/* Translators: bridge.json, cues */
N_ ("Squeeze your buttocks, then raise your hips.")

/* Translators: press-up.json, faults */
N_ ("Squeezing your buttocks. Let them go soft.")

/* Translators: march-place.json, faults */
N_ ("Stamping your feet.")

/* Translators: march-place.json, cues */
N_ ("Stand tall next to a chair.")

/* Translators: side-plank-knees.json, easier */
N_ ("Stand up and lean your forearm on a wall.")

/* Translators: hip-flexor-kneel.json, easier */
N_ ("Stand with one foot back, or lie at the edge of your bed.")

/* Translators: childs-pose.json, cues */
N_ ("Start on your hands and knees.")

/* Translators: hurt-and-harm.json, body */
N_ ("Start small, go slowly and build up. Let your back settle by the next day. If pain turns sharp, moves down your leg or keeps getting worse, stop. Then ask your clinician.")

/* Translators: walking.json, title */
N_ ("Start walking")

/* Translators: walking.json, body */
N_ ("Start with a time that you can do on a bad day, even if it is 5 minutes. Go at a pace where you can talk but not sing. Each week, add 1 or 2 minutes to each walk. Aim for 30 minutes on 5 days a week. There is no rush to get there.")

/* Translators: walk-easy.json, faults */
N_ ("Starting too fast.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Stay here for a while. There is nothing you need to do.")

/* Translators: rest-legs-up.json, easier */
N_ ("Stay in bed and put pillows under your knees.")

/* Translators: stretch-gentle-daily.routine.json, note */
N_ ("Stay longer if you like.")

/* Translators: hip-flexor-kneel.json, cues */
N_ ("Stay tall and breathe.")

/* Translators: press-up.json, harder */
N_ ("Stay up for 2 more seconds and breathe out.")

/* Translators: cat-cow.json, cues */
N_ ("Stay where it feels good.")

/* Translators: core-moderate-steady.routine.json, title */
N_ ("Steady core")

/* Translators: side-step.json, cues */
N_ ("Step back the other way.")

/* Translators: side-step.json, cues */
N_ ("Step softly, like a cat.")

/* Translators: side-step.json, cues */
N_ ("Step to the side.")

/* Translators: side-step.json, harder */
N_ ("Step wider, with your arms out.")

/* Translators: get-help.json, action */
N_ ("Stop and sit down. For pain in the chest, or a sudden change in face, arm, speech or sight, call your local emergency number at once. For the other signs, call if they do not go in a few minutes.")

/* Translators: dead-bug.json, cues */
N_ ("Stop before your back starts to lift.")

/* Translators: supine-march.json, cues */
N_ ("Stop just a little way off the mat.")

/* Translators: hamstring-strap.json, cues */
N_ ("Stop when you feel a mild pull.")

/* Translators: bridge.json, cues */
N_ ("Stop when your knees, hips and shoulders line up.")

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

/* Translators: dead-bug.json, harder */
N_ ("Stretch your leg out lower, or hold a light band.")

/* Translators: cross-body-glute.json, harder; knee-to-chest.json, harder */
N_ ("Stretch your other leg out straight.")

/* Translators: stretch-gentle-daily.routine.json, why */
N_ ("Stretching may ease a stiff back for a while. It works best along with walking and core work. Look for change over weeks, not days. Feeling a bit sore at first is common.")

/* Translators: march-place.json, cues */
N_ ("Swing your arms if you feel steady.")

/* Translators: walk-easy.json, cues */
N_ ("Swing your arms loosely.")

/* Translators: chair-cardio.json, cues */
N_ ("Swing your arms, or punch them out.")

/* Translators: calf-wall.json, easier */
N_ ("Take a shorter step.")

/* Translators: calm-place.json, say; breathing-reset.routine.json, say */
N_ ("Take a slow breath in. Let it go with a sigh.")

/* Translators: medicine.json, body */
N_ ("Take it as the label says. Do not take more to push through an exercise. If you have used it for a long time, do not stop all at once. Ask how to cut down slowly.")

/* Translators: walk-intervals.json, cues */
N_ ("Take short, quick steps.")

/* Translators: curl-up.json, cues */
N_ ("Take small breaths as you hold.")

/* Translators: side-step.json, easier */
N_ ("Take small steps and hold on to a worktop.")

/* Translators: belly-breath.json, faults */
N_ ("Taking big, forced breaths. Small and soft is enough.")

/* Translators: paced-breath.json, faults */
N_ ("Taking in big gulps of air. Small breaths are fine.")

/* Translators: walk-easy.json, faults */
N_ ("Taking long steps. Keep them short.")

/* Translators: talking-with-your-clinician.json, title */
N_ ("Talking with your clinician")

/* Translators: curl-up.json, feel */
N_ ("The front of your belly, from top to bottom.")

/* Translators: dead-bug.json, stop_if */
N_ ("The front of your hip hurts.")

/* Translators: hip-flexor-kneel.json, feel */
N_ ("The front of your hip, on the side of the knee that is down.")

/* Translators: side-plank-knees.json, feel */
N_ ("The side of your waist that is near the floor.")

/* Translators: walk-intervals.json, cues */
N_ ("Then walk as if you are late for a bus.")

/* Translators: sitting-and-breaks.json, body */
N_ ("There is no one right way to sit. Any way of sitting gets hard when you stay in it for long. What helps most is change.")

/* Translators: calm-place.json, cues */
N_ ("Think of a place that makes you feel safe.")

/* Translators: how-much-pain.json, body */
N_ ("This is a guide, not a test. Your clinician may set other limits for you.")

/* Translators: walk-starter.routine.json, note */
N_ ("This is your warm-up. Take it easy.")

/* Translators: core-active-big3.routine.json, summary */
N_ ("Three strong core holds, plus a warm-up, a bridge and a carry.")

/* Translators: heel-slide.json, cues; knee-fallout.json, cues */
N_ ("Tighten your belly a little.")

/* Translators: dead-bug.json, cues */
N_ ("Tighten your belly so your back stays down.")

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

/* Translators: calm-place.json, faults */
N_ ("Trying too hard to see it. A faint picture is fine.")

/* Translators: butterfly-lying.json, cues */
N_ ("Tuck pillows under your knees if it pulls.")

/* Translators: hip-flexor-kneel.json, cues */
N_ ("Tuck your tail under and squeeze your back buttock.")

/* Translators: curl-up.json, faults */
N_ ("Tucking your chin hard. Keep room for an apple there.")

/* Translators: shoulder-release.json, harder */
N_ ("Turn your head slowly as well.")

/* Translators: side-step.json, faults */
N_ ("Twisting your body. Face the front.")

/* Translators: core-gentle-lying.routine.json, cautions */
N_ ("Use a firm bed if you find it hard to get down to the floor and up again.")

/* Translators: floor.json, summary */
N_ ("Use a firm chair, take it step by step, and take your time.")

/* Translators: pelvic-tilt.json, cues */
N_ ("Use your belly, not your legs.")

/* Translators: rest-legs-up.json, faults */
N_ ("Using a chair that is too high. Your hips should rest on the mat.")

/* Translators: get-help.json, title */
N_ ("Very stiff mornings")

/* Translators: stretch-gentle-daily.routine.json, cautions; stretch-moderate-daily.routine.json, cautions */
N_ ("Wait about an hour after you get up. Most backs do not like deep bends first thing.")

/* Translators: core-gentle-lying.routine.json, goal */
N_ ("Wake up the muscles that hold your back, without strain.")

/* Translators: indoor-low-impact.routine.json, note */
N_ ("Walk around the room and slow down.")

/* Translators: childs-pose.json, harder */
N_ ("Walk both hands to one side, then to the other.")

/* Translators: walk-easy.json, easier */
N_ ("Walk for 2 minutes, sit for 1, and go again.")

/* Translators: suitcase-march.json, harder */
N_ ("Walk slowly, or carry a heavier bag.")

/* Translators: walk-easy.json, cues */
N_ ("Walk so gently that you could sing.")

/* Translators: walk-starter.routine.json, title */
N_ ("Walk starter")

/* Translators: walk-intervals.json, name */
N_ ("Walking intervals")

/* Translators: walking.json, body */
N_ ("Walking is free and easy to fit in. A walk on most days may help keep flare-ups away.")

/* Translators: walk-starter.routine.json, why */
N_ ("Walking is kind to most backs. A steady habit may help keep flare-ups away. It builds up over weeks, not days. Tired legs are common at first. Aim for 3 to 5 days a week.")

/* Translators: calf-wall.json, name */
N_ ("Wall calf stretch")

/* Translators: walk-intervals.json, feel */
N_ ("Warm and a bit out of breath in the fast part.")

/* Translators: stretch-moderate-daily.routine.json, note */
N_ ("Warm up first. Stretch feels better then.")

/* Translators: side-step.json, feel */
N_ ("Warm, with the outsides of your hips at work.")

/* Translators: chair-cardio.json, feel */
N_ ("Warm, with your heart going a bit faster.")

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

/* Translators: flare-plan.json, title */
N_ ("When your pain flares up")

/* Translators: why-moving-helps.json, title */
N_ ("Why moving helps")

/* Translators: bridge.json, stop_if */
N_ ("You are in later pregnancy.")

/* Translators: pelvic-tilt.json, stop_if */
N_ ("You are in later pregnancy. Don't lie flat.")

/* Translators: rest-legs-up.json, stop_if */
N_ ("You are in later pregnancy. Lie on your side.")

/* Translators: belly-brace.json, stop_if */
N_ ("You are past month 3 of pregnancy, or can't lie flat. Use a chair.")

/* Translators: press-up.json, stop_if */
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

/* Translators: calf-wall.json, stop_if */
N_ ("You feel a sharp pain in your heel or calf.")

/* Translators: belly-brace.json, stop_if; march-place.json, stop_if; side-step.json, stop_if */
N_ ("You feel dizzy.")

/* Translators: breathing-reset.routine.json, stop_if; core-active-big3.routine.json, stop_if; core-gentle-lying.routine.json, stop_if; and 5 more */
N_ ("You feel faint, or you can't catch your breath. Sit down. Get help if it does not pass.")

/* Translators: belly-breath.json, stop_if */
N_ ("You feel light-headed. Go back to your normal breath.")

/* Translators: paced-breath.json, stop_if */
N_ ("You feel light-headed. Let your breath do as it likes.")

/* Translators: bridge.json, stop_if */
N_ ("You feel pressure in your chest or head.")

/* Translators: bird-dog.json, stop_if */
N_ ("You feel that you may tip over.")

/* Translators: hamstring-strap.json, stop_if */
N_ ("You feel tingling, burning, or pins and needles. Lower your leg and bend the knee.")

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

/* Translators: walk-easy.json, stop_if; walk-intervals.json, stop_if */
N_ ("You get chest pain, feel faint, or can't get your breath.")

/* Translators: breathing-reset.routine.json, stop_if; core-active-big3.routine.json, stop_if; core-gentle-lying.routine.json, stop_if; and 5 more */
N_ ("You get chest pain. Call for emergency help at once.")

/* Translators: march-place.json, feel */
N_ ("You get warm. Your hips and legs do the work.")

/* Translators: breathing-reset.routine.json, stop_if; core-active-big3.routine.json, stop_if; core-gentle-lying.routine.json, stop_if; and 5 more */
N_ ("You go numb between your legs, your legs get weak, or you lose control of your bladder or bowels. Get emergency help now.")

/* Translators: knee-rolls.json, stop_if */
N_ ("You had a back operation not long ago. Ask your surgeon first.")

/* Translators: knee-to-chest.json, stop_if */
N_ ("You had a hip joint put in and it is still early days. Ask first.")

/* Translators: press-up.json, stop_if */
N_ ("You have a narrow spine canal (spinal stenosis).")

/* Translators: knee-fallout.json, stop_if */
N_ ("You have a new hip joint with limits on how it may move. Ask first.")

/* Translators: butterfly-lying.json, stop_if; cross-body-glute.json, stop_if; figure-four.json, stop_if */
N_ ("You have a new hip joint. Ask first.")

/* Translators: childs-pose.json, stop_if */
N_ ("You have a new knee or hip joint. Ask first.")

/* Translators: get-help.json, signs */
N_ ("You have had cancer in the past, and this pain is new")

/* Translators: cat-cow.json, stop_if */
N_ ("You have thin bones and the move feels big. Keep it small.")

/* Translators: knee-to-chest.json, stop_if */
N_ ("You have thin bones and the pull gets strong. Keep it soft.")

/* Translators: knee-rolls.json, stop_if */
N_ ("You have thin bones and the roll feels big. Keep it small.")

/* Translators: childs-pose.json, stop_if */
N_ ("You have thin bones and your back starts to round. Keep it long.")

/* Translators: curl-up.json, stop_if */
N_ ("You have thin bones, or once broke a bone in your spine. Do the belly brace or dead bug.")

/* Translators: get-help.json, signs */
N_ ("You lose weight and do not know why")

/* Translators: walking.json, body */
N_ ("You may feel a bit sore as you build up. If your back is worse the next day, go back one step for a few days. Two short walks count as much as a long one. A stick or a friend may help.")

/* Translators: core-active-big3.routine.json, cautions; core-moderate-steady.routine.json, cautions; stretch-moderate-daily.routine.json, cautions */
N_ ("You need to get down to the floor and up again by yourself.")

/* Translators: dead-bug.json, stop_if */
N_ ("Your back arches even when you do the easy form.")

/* Translators: lifting.json, summary */
N_ ("Your back can bend and lift. Build up to it.")

/* Translators: lifting.json, body */
N_ ("Your back is made to bend and lift. If it hurts now, start light and build up.")

/* Translators: get-help.json, signs */
N_ ("Your back is stiff for more than half an hour each morning")

/* Translators: bird-dog.json, feel */
N_ ("Your back, your buttocks and the sides of your waist.")

/* Translators: paced-breath.json, feel */
N_ ("Your breath gets slow. Your body gets calm.")

/* Translators: cross-body-glute.json, feel */
N_ ("Your buttock and the outside of your hip.")

/* Translators: bridge.json, feel */
N_ ("Your buttocks and the backs of your thighs.")

/* Translators: bridge-march.json, feel */
N_ ("Your buttocks, and your waist as it keeps you level.")

/* Translators: calf-wall.json, feel */
N_ ("Your calf, on the leg that is behind.")

/* Translators: suitcase-march.json, stop_if */
N_ ("Your grip gives out, or your shoulder hurts.")

/* Translators: butterfly-lying.json, stop_if; knee-fallout.json, stop_if */
N_ ("Your groin hurts.")

/* Translators: figure-four.json, stop_if */
N_ ("Your groin or knee hurts.")

/* Translators: hip-flexor-kneel.json, stop_if */
N_ ("Your knee hurts.")

/* Translators: childs-pose.json, stop_if */
N_ ("Your knees hurt.")

/* Translators: press-up.json, feel */
N_ ("Your low back bends a little. The fronts of your hips stretch.")

/* Translators: rest-legs-up.json, feel */
N_ ("Your low back feels long, heavy and at rest.")

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

/* Translators: breathing-reset.routine.json, stop_if; core-active-big3.routine.json, stop_if; core-gentle-lying.routine.json, stop_if; and 5 more */
N_ ("Your pain gets to 6 or more out of 10.")

/* Translators: hurt-and-harm.json, summary */
N_ ("Your pain is real, but it does not measure harm.")

/* Translators: hurt-and-harm.json, body */
N_ ("Your pain is real. But pain and harm are not the same thing. Pain works like an alarm. When a back has hurt for a long time, the alarm can get jumpy. It may ring when there is little or no harm.")

/* Translators: side-plank-full.json, stop_if */
N_ ("Your shoulder hurts.")

/* Translators: chair-cardio.json, stop_if */
N_ ("Your shoulder hurts. Keep your arms low.")

/* Translators: shoulder-release.json, stop_if */
N_ ("Your shoulder hurts. Make the rolls smaller.")

/* Translators: side-plank-knees.json, stop_if */
N_ ("Your shoulder hurts. Stand and use a wall.")

/* Translators: side-plank-full.json, feel */
N_ ("Your waist and hip on the side near the floor.")

/* Translators: suitcase-march.json, feel */
N_ ("Your waist on the side with no bag, and your hips.")

/* Translators: cat-cow.json, feel */
N_ ("Your whole back, as it bends and straightens.")

/* Translators: cat-cow.json, stop_if */
N_ ("Your wrists or knees hurt. Do it in a chair.")

/* Translators: bird-dog.json, stop_if */
N_ ("Your wrists or knees hurt. Rest on your forearms, or stand at a table.")

/* Translators: suitcase-march.json, equipment */
N_ ("bag that weighs 1 to 6 kg (2 to 13 lb)")

/* Translators: side-step.json, equipment */
N_ ("clear floor")

/* Translators: bird-dog.json, equipment; cat-cow.json, equipment; hip-flexor-kneel.json, equipment; and 2 more */
N_ ("cushion")

/* Translators: calm-place.json, equipment; chair-cardio.json, equipment; hip-flexor-kneel.json, equipment; and 3 more */
N_ ("firm chair")

/* Translators: rest-legs-up.json, equipment */
N_ ("firm chair or pillows")

/* Translators: walk-easy.json, equipment; walk-intervals.json, equipment */
N_ ("good shoes")

/* Translators: belly-brace.json, equipment; belly-breath.json, equipment; bird-dog.json, equipment; and 21 more */
N_ ("mat")

/* Translators: butterfly-lying.json, equipment; childs-pose.json, equipment */
N_ ("pillow")

/* Translators: heel-slide.json, equipment */
N_ ("socks")

/* Translators: figure-four.json, equipment; hamstring-strap.json, equipment */
N_ ("strap or towel")

/* Translators: calf-wall.json, equipment */
N_ ("wall")
