package dev.tidewaiter.names.score;

import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.token.Particles.Particle;
import dev.tidewaiter.names.token.WordKind;

/** Who is whose son by the word between the two names: Omar bin Abdullah al-Masri is the father of Abdullah bin Omar al-Masri. */
final class SonAndFather {

    private static final int NONE = -1;

    private SonAndFather() {}

    /**
     * Whether son and father change places, with a word for "son of" between them on both sides, while another name stays where it is:
     * when all names change places, somebody wrote them from the other end.
     */
    static boolean areReversed(ComparedName query, ComparedName listed, Alignment alignment) {
        int mark = mark(query);
        int listedMark = mark == NONE ? NONE : mark(listed);
        if (listedMark == NONE) {
            return false;
        }
        int son = name(query, mark, -1);
        int father = name(query, mark, 1);
        int listedSon = name(listed, listedMark, -1);
        int listedFather = name(listed, listedMark, 1);
        boolean crossed = arePaired(son, listedFather, alignment) && arePaired(father, listedSon, alignment);
        return crossed && anotherStays(father, listedFather, son, listedSon, listed, alignment);
    }

    /** Where the only word for "son of" stands; a second one tells of a grandfather. */
    private static int mark(ComparedName side) {
        int mark = NONE;
        for (int i = 1; i < side.size() - 1; i++) {
            if (side.kind(i) == WordKind.FILLER && side.word(i).meaning().equals(Particle.SON_OF.name())) {
                if (mark != NONE) {
                    return NONE;
                }
                mark = i;
            }
        }
        return mark;
    }

    /** The next name in a direction. */
    private static int name(ComparedName side, int from, int step) {
        for (int i = from + step; i >= 0 && i < side.size(); i += step) {
            if (side.kind(i) != WordKind.FILLER) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean arePaired(int word, int listedWord, Alignment alignment) {
        for (var pair : alignment.pairs()) {
            if (pair.isPlain() && pair.from() == word && pair.listed() == listedWord) {
                return true;
            }
        }
        return false;
    }

    private static boolean anotherStays(
            int father, int listedFather, int son, int listedSon, ComparedName listed, Alignment alignment) {
        for (var pair : alignment.pairs()) {
            boolean behind = pair.from() > father && pair.listed() > listedFather;
            boolean before = pair.from() < son && pair.listed() < listedSon;
            if (listed.kind(pair.listed()) != WordKind.FILLER && (behind || before)) {
                return true;
            }
        }
        return false;
    }
}
