package dev.tidewaiter.names.token;

import java.util.List;

/**
 * Tells the father's name in Russian, Ukrainian and Belarusian names by its ending. A family name may end alike (Abramovich), so
 * it holds only where a given name and a family name stand beside it; the Serbian -ović is a family name always.
 */
public final class Patronymics {

    private static final List<String> ENDINGS = List.of(
            "ovich", "evich", "yevich", "iyevich", "ovna", "evna", "yevna", "ovych", "evych", "ivna", "yivna", "avich",
            "avna", "auna", "euna", "ilyich", "ilich", "inichna", "ovitch", "evitch", "owitsch", "ewitsch", "owitch",
            "ewitch");

    private static final int SHORTEST = 6;

    private Patronymics() {}

    static boolean is(String folded) {
        if (folded.length() < SHORTEST) {
            return false;
        }
        for (var ending : ENDINGS) {
            if (folded.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
