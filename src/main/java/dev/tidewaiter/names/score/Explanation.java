package dev.tidewaiter.names.score;

import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.parse.ComparedName;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Tells an alignment part by part: first what stands for what, then what is missing, what is extra, and the legal forms. */
final class Explanation {

    private Explanation() {}

    /** The parts, whose effects say what is missing from 1 to the score, unless they come to more than 1. */
    static List<NamePart> parts(ComparedName query, ComparedName listed, Alignment alignment, Costs costs) {
        var parts = new ArrayList<NamePart>();
        for (int p = 0; p < alignment.pairs().size(); p++) {
            var pair = alignment.pairs().get(p);
            parts.add(new NamePart(
                    text(query, pair.from(), pair.to()),
                    text(listed, pair.listed(), pair.listedTo()),
                    pair.kind(),
                    effect(costs.ofPair(p))));
        }
        for (int j = 0; j < listed.size(); j++) {
            if (alignment.isMissing(j)) {
                parts.add(new NamePart("", listed.word(j).text(), NamePart.Kind.MISSING, effect(costs.ofMissing(j))));
            }
        }
        for (int i = 0; i < query.size(); i++) {
            if (alignment.isExtra(i)) {
                parts.add(new NamePart(query.word(i).text(), "", NamePart.Kind.EXTRA, effect(costs.ofExtra(i))));
            }
        }
        addStopWords(query, listed, alignment, costs, parts);
        addForms(query, listed, costs, parts);
        return parts;
    }

    /** Adds slips in words that say nothing. */
    private static void addStopWords(
            ComparedName query, ComparedName listed, Alignment alignment, Costs costs, List<NamePart> parts) {
        for (int i = 0; i < query.size(); i++) {
            var meant = alignment.stopWordFor(i);
            if (meant != null) {
                parts.add(new NamePart(query.word(i).text(), meant, NamePart.Kind.TYPO, effect(costs.ofExtra(i))));
            }
        }
        for (int j = 0; j < listed.size(); j++) {
            var meant = alignment.stopWordForListed(j);
            if (meant != null) {
                parts.add(new NamePart(meant, listed.word(j).text(), NamePart.Kind.TYPO, effect(costs.ofMissing(j))));
            }
        }
    }

    /** Adds the legal forms, when both names have one; in an order of their own, as a set gives them in any. */
    static void addForms(ComparedName query, ComparedName listed, Costs costs, List<NamePart> parts) {
        if (!query.forms().isEmpty() && !listed.forms().isEmpty()) {
            parts.add(new NamePart(
                    String.join(", ", new TreeSet<>(query.forms())),
                    String.join(", ", new TreeSet<>(listed.forms())),
                    NamePart.Kind.LEGAL_FORM,
                    effect(costs.ofForms())));
        }
    }

    /** The same parts with effects that come to so much together; alike when none of them had one. */
    static List<NamePart> sharedOut(List<NamePart> parts, double costs) {
        double all = 0;
        for (var part : parts) {
            all -= part.effect();
        }
        var shared = new ArrayList<NamePart>(parts.size());
        for (var part : parts) {
            double share = all == 0 ? 1.0 / parts.size() : -part.effect() / all;
            shared.add(new NamePart(part.query(), part.listed(), part.kind(), effect(share * costs)));
        }
        return shared;
    }

    private static double effect(double cost) {
        return cost == 0 ? 0 : -Math.round(cost * 1000) / 1000.0;
    }

    /** Words of a name as they stand in it. */
    static String text(ComparedName side, int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : " ").append(side.word(i).text());
        }
        return text.toString();
    }
}
