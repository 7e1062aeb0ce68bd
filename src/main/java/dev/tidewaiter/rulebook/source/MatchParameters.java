package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.designation.threshold.AddressThresholds;
import dev.tidewaiter.designation.threshold.CellThresholds;
import dev.tidewaiter.designation.threshold.CraftMarkThresholds;
import dev.tidewaiter.designation.threshold.HanThresholds;
import dev.tidewaiter.designation.threshold.LikenessThresholds;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.designation.threshold.MentionThresholds;
import dev.tidewaiter.designation.threshold.NumberThresholds;
import dev.tidewaiter.designation.threshold.PieceThresholds;
import dev.tidewaiter.designation.threshold.TextThresholds;
import dev.tidewaiter.designation.threshold.WordThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The parameters of {@code parameters/matching.yaml}, as the search takes them: percent as shares of one, lengths as whole numbers. */
final class MatchParameters {

    /** The ids of all of them, in the order in which they are asked for. */
    static final List<String> IDS = ids();

    private static final double PERCENT = 100;

    private final ToDoubleFunction<String> values;

    private MatchParameters(ToDoubleFunction<String> values) {
        this.values = values;
    }

    /**
     * The thresholds of some values.
     *
     * @param values the value of each id; NaN where there is none
     */
    static MatchThresholds thresholds(ToDoubleFunction<String> values) {
        return new MatchParameters(values).thresholds();
    }

    /** Whoever asks for them all leaves no room for a list that lacks one. */
    private static List<String> ids() {
        var asked = new ArrayList<String>();
        thresholds(id -> {
            asked.add(id);
            return 1;
        });
        return List.copyOf(asked);
    }

    private MatchThresholds thresholds() {
        return new MatchThresholds(
                new LikenessThresholds(
                        share("strong-name"),
                        share("weak-name"),
                        share("near-name"),
                        share("person-name"),
                        share("shown-name"),
                        share("almost-exact-name"),
                        share("misspelt-name"),
                        share("trade-words-name")),
                new WordThresholds(
                        share("distinct-name"),
                        share("word-of-trade"),
                        length("unmistakable-word"),
                        share("exact-name"),
                        length("exact-name-length"),
                        length("town-word-length")),
                new MentionThresholds(
                        new PieceThresholds(
                                share("piece-distinctness"),
                                length("piece-length"),
                                length("truncated-name-length"),
                                length("truncated-name-words"),
                                length("truncated-name-entries")),
                        new TextThresholds(
                                length("text-words"),
                                length("text-length"),
                                length("name-words"),
                                length("whole-name-length"),
                                length("telling-word-length"),
                                length("mention-words"),
                                length("words-between"),
                                length("words-around"),
                                share("alike-word-share")),
                        new HanThresholds(
                                length("han-name-shortest"),
                                length("han-name-length"),
                                length("han-name-told-by-one-side"),
                                length("han-brackets"))),
                new CellThresholds(
                        length("cell-part-length"),
                        length("cell-part-han-length"),
                        length("mention-length"),
                        length("glued-name-length"),
                        length("glued-form-length"),
                        length("glued-form-name-length"),
                        length("repeated-name-length"),
                        length("spaced-letters"),
                        length("web-name-length")),
                new NumberThresholds(
                        length("number-length"),
                        length("slip-length"),
                        length("number-digits"),
                        length("grouped-number-length"),
                        length("number-anywhere-length"),
                        length("number-of-kind-length"),
                        length("number-of-kind-abroad-length")),
                new CraftMarkThresholds(
                        length("craft-mark-length"),
                        length("craft-mark-name-length"),
                        length("craft-mark-digits"),
                        length("craft-mark-own-length")),
                new AddressThresholds(
                        share("same-street"),
                        share("surely-same-street"),
                        length("town-words"),
                        length("country-words"),
                        length("postcode-digits"),
                        length("address-words"),
                        length("building-name-length"),
                        length("same-address-words")),
                length("circa-years"));
    }

    private double share(String id) {
        return values.applyAsDouble(id) / PERCENT;
    }

    private int length(String id) {
        return (int) values.applyAsDouble(id);
    }
}
