package dev.tidewaiter.nightly;

import java.util.List;

/**
 * Some hundred of a night's lines and what came of their files, in order.
 *
 * @param steps    what is to be kept of them
 * @param lines    how many lines were judged
 * @param position how far the night has come with them
 */
record NightItem(List<NightStep> steps, long lines, NightPosition position) {

    NightItem {
        steps = List.copyOf(steps);
    }
}
