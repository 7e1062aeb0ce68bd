package dev.tidewaiter.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells an alignment part by part: first what stands for what, then what is missing, what is extra, and the legal forms. */
final class Explanation {

    private final Alignment alignment;
    private final Query query;
    private final ListedParts listed;

    Explanation(Alignment alignment, Query query, ListedParts listed) {
        this.alignment = alignment;
        this.query = query;
        this.listed = listed;
    }

    List<NamePart> parts() {
        var parts = new ArrayList<NamePart>();
        alignment.pairs().stream()
                .sorted(Comparator.comparingInt(WordPair::listed))
                .map(pair -> new NamePart(
                        text(pair.unit()),
                        listed.words().get(pair.listed()).text(),
                        kind(pair),
                        rounded(alignment.effect(pair))))
                .forEach(parts::add);
        for (int j = 0; j < listed.words().size(); j++) {
            if (alignment.isMissing(j)) {
                parts.add(new NamePart(
                        "",
                        listed.words().get(j).text(),
                        NamePart.Kind.MISSING,
                        rounded(alignment.effectOfMissing(j))));
            }
        }
        for (int i = 0; i < query.words().size(); i++) {
            if (alignment.isExtra(i)) {
                parts.add(new NamePart(
                        query.words().get(i).text(), "", NamePart.Kind.EXTRA, rounded(alignment.effectOfExtra(i))));
            }
        }
        if (!query.forms().isEmpty() && !listed.forms().isEmpty()) {
            parts.add(new NamePart(
                    String.join(", ", query.forms()),
                    String.join(", ", listed.forms()),
                    NamePart.Kind.LEGAL_FORM,
                    alignment.effectOfLegalForms()));
        }
        return parts;
    }

    private static double rounded(double effect) {
        return effect == 0 ? 0 : Math.round(effect * 1000) / 1000.0;
    }

    private String text(Query.Unit unit) {
        var text = new StringBuilder();
        for (var word : query.words().subList(unit.from(), unit.to())) {
            text.append(text.length() == 0 ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    private NamePart.Kind kind(WordPair pair) {
        var word = pair.unit().word();
        var other = listed.words().get(pair.listed());
        if (!pair.unit().isPlain()) {
            return NamePart.Kind.JOINED;
        }
        if (word.isInitial() != other.isInitial()) {
            return NamePart.Kind.INITIAL;
        }
        if (word.text().equals(other.text()) || (pair.likeness() == 1 && word.script() == other.script())) {
            return NamePart.Kind.SAME;
        }
        return pair.isExact() || word.script() != other.script() ? NamePart.Kind.TRANSLITERATED : NamePart.Kind.TYPO;
    }
}
