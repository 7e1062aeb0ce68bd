package dev.tidewaiter.names.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a foreign name that was heard in the syllables of another language may be spelled in its own.
 *
 * @param slavic  sounds of Slavic names, each after those before it
 * @param western sounds of English and German words
 */
record ForeignSounds(List<Sound> slavic, List<Sound> western) {

    /** What is heard, and how it is spelled. */
    record Sound(Pattern heard, String spelled) {
        static Sound of(String heard, String spelled) {
            return new Sound(Pattern.compile(heard), spelled);
        }
    }

    /** A name as it sounds, as it would be a Slavic one and as it would be a Western one, where those are other spellings. */
    List<String> spellings(String heard) {
        return Stream.of(heard, spelled(heard, slavic), spelled(heard, western))
                .distinct()
                .toList();
    }

    /** A text in which each sound is spelled, one after the other. */
    static String spelled(String heard, List<Sound> sounds) {
        var spelled = heard;
        for (var sound : sounds) {
            spelled = sound.heard().matcher(spelled).replaceAll(sound.spelled());
        }
        return spelled;
    }
}
