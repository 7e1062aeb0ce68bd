package dev.tidewaiter.goods.sentence;

import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseHit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands between quotation marks as the title or brand of everyday goods from goods: the novel "Drones", sweets «Автопилот». Where
 * the rest of the text names other goods that a rule asks about, or says what they are for, nothing is a title.
 */
public final class QuotedTitle {

    private static final String OPENING = "\u00ab\u201e\u201c\u300a\u300c\u300e\u2039\"";

    /** What closes the sign at the same place above; German texts close \u201e with either of two. */
    private static final List<String> CLOSING =
            List.of("\u00bb", "\u201c\u201d\"", "\u201d", "\u300b", "\u300d", "\u300f", "\u203a", "\"");

    /** Joins a thing in quotation marks to another or parts them as goods of a list: book + "autopilot", T-shirts; "autopilot". */
    private static final String JOINS = "+&;|/\n\r；";

    /** Parts what bears no title from the next of a list, while a book's title may stand behind a comma: boots, "quadcopter". */
    private static final String COMMAS = ",，、";

    /** A line has hardly more titles. */
    private static final int MOST = 20;

    private static final Set<ItemClass> HARMLESS =
            EnumSet.of(ItemClass.ORDINARY, ItemClass.PRINTED_MATTER, ItemClass.PACKING, ItemClass.FABRIC);

    /** After what everyday goods are called. */
    private static final Set<ItemClass> BRANDS =
            EnumSet.of(ItemClass.DRONE, ItemClass.ROCKET, ItemClass.AUTOPILOT, ItemClass.RADAR, ItemClass.ORDINARY);

    /** What things in boxes have no measures of. */
    private static final Set<MeasureKeyword> OF_WHAT_FLIES = EnumSet.of(
            MeasureKeyword.RANGE,
            MeasureKeyword.LINK_RANGE,
            MeasureKeyword.JAMMING_RANGE,
            MeasureKeyword.ALTITUDE,
            MeasureKeyword.SPEED);

    private static final Set<GrammaticalRole> NO_BRANDS =
            EnumSet.of(GrammaticalRole.ATTACK, GrammaticalRole.FOR, GrammaticalRole.FOR_AFTER, GrammaticalRole.PART);

    private final FoldedText text;
    private final List<PhraseHit<PhraseMeaning>> hits;

    private @Nullable List<Span> titles;

    /** A part of the original, its quotation marks included. */
    private record Span(int from, int to) {}

    public QuotedTitle(FoldedText text, List<PhraseHit<PhraseMeaning>> hits) {
        this.text = text;
        this.hits = hits;
    }

    /** Whether the words at some place in the list are a title, or a part of one. */
    public boolean holds(int index) {
        var named = hits.get(index);
        if (named.meaning().strength() == GoodsEvidence.Strength.EXACT
                || named.meaning().kind() != GoodsEvidence.Kind.WORD) {
            return false;
        }
        int start = text.originStart(named.start());
        int end = text.originEnd(named.end());
        for (var title : titles()) {
            if (title.from() < start && end <= title.to()) {
                return true;
            }
        }
        return false;
    }

    private List<Span> titles() {
        var known = titles == null ? findTitles() : titles;
        titles = known;
        return known;
    }

    /** Each sign is looked for once more at most where nothing closes it, so that long texts are read in their length. */
    private List<Span> findTitles() {
        var original = text.original();
        var found = new ArrayList<Span>(2);
        var open = new BitSet();
        for (int from = 0; from < original.length() && found.size() < MOST; from++) {
            int sign = opensAt(original, from) ? OPENING.indexOf(original.charAt(from)) : -1;
            int to = sign < 0 || open.get(sign) ? -1 : closing(original, from + 1, CLOSING.get(sign));
            if (to > from) {
                if (isTitle(from, to)) {
                    found.add(new Span(from, to));
                }
                from = to;
            } else if (sign >= 0) {
                open.set(sign);
            }
        }
        return found;
    }

    /** An inch is no quotation mark: 5" or 5". */
    private static boolean opensAt(String original, int at) {
        return OPENING.indexOf(original.charAt(at)) >= 0
                && at + 1 < original.length()
                && !Character.isWhitespace(original.charAt(at + 1))
                && (original.charAt(at) != '"' || at == 0 || !Character.isLetterOrDigit(original.charAt(at - 1)));
    }

    private static int closing(String original, int from, String signs) {
        for (int i = from; i < original.length(); i++) {
            if (signs.indexOf(original.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Sweets are called after rockets; weapons, engines and what things are for are named by books and songs alone. */
    private boolean isTitle(int from, int to) {
        var inside = new SaidTogether();
        var outside = new SaidTogether();
        for (var hit : hits) {
            boolean out = text.originEnd(hit.end()) <= from || text.originStart(hit.start()) > to;
            (out ? outside : inside).add(hit.meaning());
        }
        return outside.namesOnly(HARMLESS)
                && outside.saysOnly(Set.of())
                && !outside.measuresAny(OF_WHAT_FLIES)
                && (isBrand(inside) ? outside.mayBearTitle() : outside.mayTell())
                && !isJoined(from, to, outside.mayTell());
    }

    private static boolean isBrand(SaidTogether title) {
        return title.namesOnly(BRANDS)
                && title.saysOnly(Set.of())
                && NO_BRANDS.stream().noneMatch(title::has);
    }

    private boolean isJoined(int from, int to, boolean told) {
        var original = text.original();
        int before = from - 1;
        while (before >= 0 && isBlank(original.charAt(before))) {
            before--;
        }
        int behind = to + 1;
        while (behind < original.length() && isBlank(original.charAt(behind))) {
            behind++;
        }
        int end = before + 1;
        return isAt(JOINS, before)
                || isAt(JOINS, behind)
                || (!told && isAt(COMMAS, before))
                || hits.stream()
                        .anyMatch(hit -> hit.meaning().has(GrammaticalRole.WITH) && text.originEnd(hit.end()) == end);
    }

    private boolean isAt(String signs, int at) {
        return at >= 0
                && at < text.original().length()
                && signs.indexOf(text.original().charAt(at)) >= 0;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) && JOINS.indexOf(sign) < 0;
    }
}
