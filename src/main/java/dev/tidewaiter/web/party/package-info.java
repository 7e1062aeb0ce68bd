/** Look a party up by hand: one box, names in any script; each answer is kept with who asked and when. */
@NullMarked
package dev.tidewaiter.web.party;

import org.jspecify.annotations.NullMarked;
