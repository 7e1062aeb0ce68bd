package dev.tidewaiter.spreadsheet.text;

import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds the encoding of a text that is not Unicode. Each candidate's letters are held against how people write: Cyrillic
 * words hold no Latin letters and change case only after the first letter, Western words are mostly ASCII, Chinese text is
 * made of the common characters. Short files are decided well by this, where statistics of bytes need pages of text.
 */
final class LegacyEncoding {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset KOREAN = Charset.forName("EUC-KR");

    /** A score from which on a candidate is taken without asking for other opinions. */
    private static final double GOOD = 0.5;

    /** In fewer letters than these, a rare encoding is a chance resemblance: a lone euro sign is an А in IBM866. */
    private static final int FEWEST_FOR_THE_RARE = 6;

    private LegacyEncoding() {}

    private static int highBytes(byte[] sample) {
        int high = 0;
        for (byte b : sample) {
            high += b < 0 ? 1 : 0;
        }
        return high;
    }

    static Charset of(byte[] sample) {
        Map<Charset, Double> scores = new LinkedHashMap<>();
        // in this order: the earlier wins a tie
        scores.put(CYRILLIC, CyrillicText.score(new String(sample, CYRILLIC)));
        if (highBytes(sample) >= FEWEST_FOR_THE_RARE) {
            for (var name : new String[] {"KOI8-R", "IBM866"}) {
                var charset = Charset.forName(name);
                scores.put(charset, CyrillicText.score(new String(sample, charset)) - 0.05);
            }
        }
        var western = WesternText.charset(sample);
        scores.put(western, WesternText.score(new String(sample, western)));
        scores.put(CHINESE, ChineseText.score(sample));
        var best = CYRILLIC;
        for (var candidate : scores.keySet()) {
            if (scores.getOrDefault(candidate, 0.0) > scores.getOrDefault(best, 0.0)) {
                best = candidate;
            }
        }
        if (scores.getOrDefault(best, 0.0) < GOOD) {
            return statistically(sample);
        }
        return best.equals(CHINESE) && ChineseText.looksKorean(sample) ? KOREAN : best;
    }

    /** What the statistics of bytes say, for encodings that are not known above. */
    private static Charset statistically(byte[] sample) {
        for (var match : new CharsetDetector().setText(sample).detectAll()) {
            var name = match.getName();
            if (!name.startsWith("UTF")
                    && !name.startsWith("ISO-2022")
                    && !name.startsWith("IBM42")
                    && Charset.isSupported(name)) {
                var charset = Charset.forName(name);
                return charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset;
            }
        }
        return WESTERN;
    }
}
