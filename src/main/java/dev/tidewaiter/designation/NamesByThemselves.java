package dev.tidewaiter.designation;

import dev.tidewaiter.cache.AnswerCache;
import dev.tidewaiter.designation.mention.AnchorWords;
import dev.tidewaiter.designation.mention.WholeMentions;
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
    private final AnchorWords anchors;
    private final MentionSearch.LikeNames like;
    private final PassingEvidence evidence;
    private final MatchThresholds thresholds;
    private final TextThresholds inTexts;

    private final Function<String, List<NameComparison>> addressees;
    private final Function<String, List<NameComparison>> firms;
    private final Function<String, List<NameComparison>> inMarks;

    NamesByThemselves(
            WholeMentions whole,
            AnchorWords anchors,
            MentionSearch.LikeNames like,
            PassingEvidence evidence,
            MatchThresholds thresholds,
            AnswerCache<String> known) {
        this.whole = whole;
        this.anchors = anchors;
        this.like = like;
        this.evidence = evidence;
        this.thresholds = thresholds;
        this.inTexts = thresholds.mentions().texts();
        this.addressees = known.remembering(this::findAddressees);
        this.firms = known.remembering(this::findFirm);
        this.inMarks = known.remembering(this::findInMarks);
    }

    /** Names that stand by themselves, as in a cell for a party: one telling word is enough where a legal form or a role is beside it. */
    void add(String text, List<NameComparison> found) {
        for (var mention : whole.in(text, inTexts)) {
            if (!anchors.isIn(mention.text())) {
                continue;
            }
            for (var comparison : like.of(mention.text(), thresholds.likeness().strong())) {
                boolean says = evidence.saysTwoWords(comparison)
                        || (PassingEvidence.isPerson(comparison)
                                ? evidence.saysFamilyName(comparison)
                                : mention.told());
                if (says && evidence.accuses(comparison)) {
                    found.add(comparison);
                }
            }
        }
    }

    /** People to whom an address is directed, "Attn. Mr ...", or who head it, as no street does. */
    List<NameComparison> addressees(String address) {
        return addressees.apply(address);
    }

    private List<NameComparison> findAddressees(String address) {
        var found = new ArrayList<NameComparison>(0);
        var head = HEAD_OF_ADDRESS.split(address.strip(), 2)[0];
        if (anchors.isIn(head) && !PartyCell.hasDigit(head)) {
            people(head, thresholds.likeness().almostExact())
                    .filter(NamesByThemselves::hasNothingBeside)
                    .forEach(found::add);
        }
        for (var mention : whole.in(address, inTexts)) {
            if (mention.told() && anchors.isIn(mention.text())) {
                people(mention.text(), thresholds.likeness().strong()).forEach(found::add);
            }
        }
        return found;
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
    List<NameComparison> inMarks(String text) {
        return inMarks.apply(text);
    }

    private List<NameComparison> findInMarks(String text) {
        List<NameComparison> found = List.of();
        for (var mark : whole.inMarks(text, inTexts)) {
            if (anchors.isIn(mark)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                like.of(mark, thresholds.likeness().strong()).stream()
                        .filter(evidence::isAllButTown)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** A street called after somebody has a word more. */
    private static boolean hasNothingBeside(NameComparison comparison) {
        return comparison.parts().stream().noneMatch(part -> part.kind() == NamePart.Kind.EXTRA && part.effect() < 0);
    }
}
