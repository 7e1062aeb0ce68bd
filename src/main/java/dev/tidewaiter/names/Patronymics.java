package dev.tidewaiter.names;

import java.util.List;

/** Tells the father's name in Russian, Ukrainian and Belarusian names by its ending. */
final class Patronymics {

    private static final List<String> ENDINGS = List.of(
            "ovich", "evich", "yevich", "iyevich", "ovna", "evna", "yevna", "ovych", "evych", "ivna", "avich", "ovic",
            "evic", "ilyich", "ovitch", "evitch");

    private Patronymics() {}

    static boolean is(String folded) {
        if (folded.length() < 7) {
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
