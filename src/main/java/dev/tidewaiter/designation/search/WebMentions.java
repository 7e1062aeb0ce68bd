package dev.tidewaiter.designation.search;

import dev.tidewaiter.cache.AnswerCache;
import dev.tidewaiter.designation.mention.WebNames;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NamePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Whose name mail boxes and web sites bear in a text. An address is somebody's own in every field, so that all are read alike. */
final class WebMentions {

    private final WebNames names;
    private final MentionSearch.LikeNames like;
    private final Function<String, List<NameComparison>> named;
    private final PassingEvidence evidence;
    private final MatchThresholds thresholds;
    private final Function<String, List<NameComparison>> found;

    /**
     * @param named whom a run of words names
     * @param known where it remembers whom texts name
     */
    WebMentions(
            WebNames names,
            MentionSearch.LikeNames like,
            Function<String, List<NameComparison>> named,
            PassingEvidence evidence,
            MatchThresholds thresholds,
            AnswerCache<String> known) {
        this.names = names;
        this.like = like;
        this.named = named;
        this.evidence = evidence;
        this.thresholds = thresholds;
        this.found = known.remembering(this::find);
    }

    /** Whom the addresses of a text name; mostly it holds none. */
    List<NameComparison> in(String text) {
        return WebNames.mayBeIn(text) ? found.apply(text) : List.of();
    }

    private List<NameComparison> find(String text) {
        var found = new ArrayList<NameComparison>(1);
        for (var name : names.in(text, thresholds.cells().web())) {
            add(name, found);
        }
        return List.copyOf(found);
    }

    /** A domain is one word where the name has several, so the rare one of them is shown; whether it is looked at, the rules say. */
    private void add(String name, List<NameComparison> found) {
        int letters = thresholds.mentions().pieces().letters();
        for (var comparison : like.of(name, thresholds.likeness().shown())) {
            for (var part : comparison.parts()) {
                if (part.kind() == NamePart.Kind.JOINED) {
                    named.apply(part.listed()).stream()
                            .filter(evidence::isThatFirm)
                            .forEach(found::add);
                }
            }
            boolean whole = evidence.isNamed(comparison)
                    && comparison.score() >= thresholds.likeness().person()
                    && (comparison.ownWords() > 1 || comparison.listed().text().length() >= letters);
            boolean rareWord = name.length() >= letters && comparison.spelledAlike() && name.indexOf(' ') < 0;
            if (whole || rareWord || evidence.isThatFirm(comparison) || evidence.saysOnlyItsWords(comparison)) {
                found.add(comparison);
            }
        }
    }
}
