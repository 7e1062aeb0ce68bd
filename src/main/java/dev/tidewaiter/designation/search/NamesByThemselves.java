package dev.tidewaiter.designation.search;

import dev.tidewaiter.cache.AnswerCache;
import dev.tidewaiter.designation.evidence.WordAndTown;
import dev.tidewaiter.designation.mention.MentionSeeds;
import dev.tidewaiter.designation.mention.WholeMentions;
import dev.tidewaiter.designation.search.MentionSearch.Found;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.designation.threshold.TextThresholds;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NamePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that stand by themselves in a text: behind a role, beside a legal form, on a line of marks, at the head of an address. */
final class NamesByThemselves {

    private static final Pattern HEAD_OF_ADDRESS = Pattern.compile("[,;\\n（(/]");

    private final WholeMentions whole;
    private final MentionSeeds seeds;
    private final MentionSearch.LikeNames like;
    private final PassingEvidence evidence;
    private final MatchThresholds thresholds;
    private final TextThresholds inTexts;

    private final Function<String, Found> addressees;
    private final Function<String, List<NameComparison>> firms;
    private final Function<String, Found> inMarks;

    NamesByThemselves(
            WholeMentions whole,
            MentionSeeds seeds,
            MentionSearch.LikeNames like,
            PassingEvidence evidence,
            MatchThresholds thresholds,
            AnswerCache<String> known) {
        this.whole = whole;
        this.seeds = seeds;
        this.like = like;
        this.evidence = evidence;
        this.thresholds = thresholds;
        this.inTexts = thresholds.mentions().texts();
        this.addressees = known.remembering(this::findAddressees);
        this.firms = known.remembering(this::findFirm);
        this.inMarks = known.remembering(this::findInMarks);
    }

    /**
     * Names that stand by themselves, as in a cell for a party: one telling word is enough where a legal form or a role is beside it.
     * Tells whether all of the text was looked through.
     *
     * @param says what a likeness must say in this text
     */
    boolean add(String text, PassingEvidence says, List<NameComparison> found) {
        var names = whole.in(text, inTexts, seeds::isIn);
        for (var mention : names.mentions()) {
            for (var comparison : like.of(mention.text(), thresholds.likeness().strong())) {
                boolean told = says.saysTwoWords(comparison)
                        || (PassingEvidence.isPerson(comparison)
                                ? evidence.saysFamilyName(comparison)
                                : mention.told());
                if (told && (evidence.accuses(comparison) || (mention.told() && evidence.saysRareWord(comparison)))) {
                    found.add(comparison);
                }
            }
            addBesideTown(mention.text(), found);
        }
        return names.whole();
    }

    /** Firms by their one rare word with a town run on behind it, "JSC Kelvarin Ufa". */
    private void addBesideTown(String text, List<NameComparison> found) {
        var name = PassingEvidence.beforePlaces(text);
        if (!name.isEmpty()) {
            like.of(name, thresholds.likeness().strong()).stream()
                    .filter(evidence::saysRareWord)
                    .forEach(found::add);
        }
    }

    /** Firms by their telling word and their town alone, in a run of words around one of them: "Kelvarin Ufa". */
    void addWordAndTown(String run, List<NameComparison> found) {
        if (PassingEvidence.holdsPlace(run)) {
            like.of(run, thresholds.likeness().weak()).stream()
                    .filter(comparison -> WordAndTown.is(comparison, thresholds))
                    .forEach(found::add);
        }
    }

    /** People to whom an address is directed, "Attn. Mr ...", or who head it, as no street does. */
    Found addressees(String address) {
        return addressees.apply(address);
    }

    private Found findAddressees(String address) {
        var found = new ArrayList<NameComparison>(0);
        var head = HEAD_OF_ADDRESS.split(address.strip(), 2)[0];
        if (seeds.isIn(head) && !PartyCell.hasDigit(head)) {
            people(head, thresholds.likeness().almostExact())
                    .filter(NamesByThemselves::hasNothingBeside)
                    .forEach(found::add);
        }
        var names = whole.in(address, inTexts, seeds::isIn);
        for (var mention : names.mentions()) {
            if (mention.told()) {
                people(mention.text(), thresholds.likeness().strong()).forEach(found::add);
            }
        }
        return found.isEmpty() && names.whole() ? Found.NOBODY : new Found(found, names.whole());
    }

    private Stream<NameComparison> people(String name, double atLeast) {
        return like.of(name, atLeast).stream()
                .filter(PassingEvidence::isPerson)
                .filter(evidence::saysTwoWords)
                .filter(evidence::accuses);
    }

    /** A firm called after its town and its trade, which is all that a text says: "Ижевский радиозавод". */
    List<NameComparison> firm(String text) {
        return firms.apply(text);
    }

    private List<NameComparison> findFirm(String text) {
        return text.length() <= inTexts.letters() && PassingEvidence.holdsPlace(text)
                ? like.of(text, thresholds.likeness().strong()).stream()
                        .filter(evidence::isAllOfAFirm)
                        .toList()
                : List.of();
    }

    /** Firms that are all of a line or a piece of marks, be it beside a town; one rare word is enough there. */
    Found inMarks(String text) {
        return inMarks.apply(text);
    }

    private Found findInMarks(String text) {
        var marks = whole.inMarks(text, inTexts, seeds::isIn);
        var found = new ArrayList<NameComparison>(0);
        for (var mark : marks.mentions()) {
            like.of(mark.text(), thresholds.likeness().strong()).stream()
                    .filter(comparison -> evidence.isAllButTown(comparison) || evidence.saysRareWord(comparison))
                    .forEach(found::add);
            addBesideTown(mark.text(), found);
        }
        return found.isEmpty() && marks.whole() ? Found.NOBODY : new Found(found, marks.whole());
    }

    /** A street called after somebody has a word more. */
    private static boolean hasNothingBeside(NameComparison comparison) {
        return comparison.parts().stream().noneMatch(part -> part.kind() == NamePart.Kind.EXTRA && part.effect() < 0);
    }
}
