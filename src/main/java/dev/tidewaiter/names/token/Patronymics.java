package dev.tidewaiter.names.token;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    /** How the names end that are made from a father's, for sons and for daughters, by what is left of his; longer ones first. */
    private static final List<String> OF_SONS =
            List.of("ovych", "ovich", "evych", "evich", "avich", "ovitch", "evitch");

    private static final List<String> OF_DAUGHTERS = List.of("ovna", "evna", "ivna", "avna", "auna", "euna");

    /** What a father's name loses in front of such an ending: Serge-evich of Sergey, Il-ich of Ilya. */
    private static final List<String> LOST = List.of("", "y", "i", "iy", "ii", "ey", "ei", "j");

    private Patronymics() {}

    /** Whether it is a daughter's. */
    static boolean isDaughters(String folded) {
        return folded.endsWith("na");
    }

    /**
     * The name of the father in such a name; null when it is none, or of a father whose name is not known.
     *
     * @param isName which names are known
     */
    static @Nullable String father(String folded, Predicate<String> isName) {
        if (!is(folded)) {
            return null;
        }
        for (var ending : isDaughters(folded) ? OF_DAUGHTERS : OF_SONS) {
            if (folded.endsWith(ending)) {
                var stem = folded.substring(0, folded.length() - ending.length());
                for (var lost : LOST) {
                    if (isName.test(stem + lost)) {
                        return stem + lost;
                    }
                }
                // Ukrainian and Belarusian keep a y between: Serhi-y-ovych, Yuri-y-ivna
                return stem.endsWith("y") && isName.test(stem.substring(0, stem.length() - 1))
                        ? stem.substring(0, stem.length() - 1)
                        : null;
            }
        }
        return null;
    }

    /** Whether a name ends as those do that are made from a father's. */
    public static boolean is(String folded) {
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
