package dev.tidewaiter.names.token;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The small words in the names of people: titles, articles, "son of", marks of generations. They hold for people only; in a
 * firm's name General and Van are words like others.
 */
public final class Particles {

    /** What a small word inside a person's name is. */
    public enum Particle {
        ARTICLE,
        SON_OF,
        DAUGHTER_OF,
        OF,
        KUNYA,
        SERVANT_OF
    }

    private static final class Loaded {
        static final KnownWords TITLES = KnownWords.of("person-titles.txt", false);
        static final KnownWords PARTICLES = KnownWords.of("person-particles.txt", false);
        static final KnownWords GENERATIONS = KnownWords.of("generations.txt", false);
    }

    private Particles() {}

    /** How many words of a name, from a place on, are a title such as "Lt. Gen."; 0 for none. */
    public static int titleAt(List<String> folded, int at) {
        return Loaded.TITLES.lengthAt(folded, at);
    }

    /** Whether a single word is a title. */
    public static boolean isTitle(String folded) {
        return Loaded.TITLES.heading(folded) != null;
    }

    /** What kind of particle a word is; null for every other word. */
    public static @Nullable Particle particle(String folded) {
        var heading = Loaded.PARTICLES.heading(folded);
        return heading == null
                ? null
                : switch (heading) {
                    case "article" -> Particle.ARTICLE;
                    case "son of" -> Particle.SON_OF;
                    case "daughter of" -> Particle.DAUGHTER_OF;
                    case "of" -> Particle.OF;
                    case "kunya" -> Particle.KUNYA;
                    case "servant of" -> Particle.SERVANT_OF;
                    default -> throw new IllegalStateException("person-particles.txt: no kind \"" + heading + "\"");
                };
    }

    /** The generation that a word marks, such as "2" for Jr. and II, the same for all its spellings; null for every other word. */
    public static @Nullable String generation(String folded) {
        return Loaded.GENERATIONS.heading(folded);
    }
}
