package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.designation.ownership.OwnershipLink;
import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.rulebook.facts.DataQualityIssue;
import dev.tidewaiter.rulebook.facts.ListedOwners;
import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.OwnValue;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The owners that a line names in columns of their own, and the shares beside them: who owns the party that gets the goods. A
 * share is not known where it stands in no column and behind no name, where it may be a fraction of one, and where several owners
 * may stand before it.
 */
final class OwnersInColumns {

    private static final String PLACE = "the column of owners";

    /** A cell with more is no list of owners that somebody wrote; each costs a search. */
    private static final int MOST = 50;

    private static final int LONGEST = 400;
    private static final String LEFT_OUT =
            "names more than %1$d owners, or one in more than %2$d letters. Only the first %1$d are asked about"
                    .formatted(MOST, LONGEST);
    private static final int LONGEST_SHARE = 24;

    private static final Pattern BETWEEN = Pattern.compile("[;|\\n]|(?<=%|%\\)) ?[,/+]");
    private static final Pattern SHARE_AT_END =
            Pattern.compile("(?<!\\d)(?<!\\d[.,])(\\d{1,3}(?:[.,]\\d{1,12})?) ?%\\)?$");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,12})?) ?(%?)");
    /** What a remark in brackets says behind an owner: "Kestrel Ltd 50 % (itself owned 60 % by Heron Ltd)". */
    private static final Pattern REMARK_AT_END = Pattern.compile("^([^()（）]+)[(（]([^()（）]{2,})[)）]$");

    private static final Pattern SHARE_ANYWHERE = Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:[.,]\\d{1,12})?) ?[%％]");
    private static final Pattern BETWEEN_OWNERS = Pattern.compile(",|，|、| / | \\+ ");
    private static final String BEFORE_SHARE = " \t,:(=-";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final SignalWords words;

    OwnersInColumns(SignalWords words) {
        this.words = words;
    }

    /** The links to a party that gets the goods; none for most lines. */
    List<OwnershipLink> of(GoodsLine line, Party party) {
        var owners = parts(text(line, ListedOwners.COLUMN_OF_OWNERS));
        if (owners.isEmpty()) {
            return List.of();
        }
        var shares = parts(text(line, ListedOwners.COLUMN_OF_SHARES));
        var links = new ArrayList<OwnershipLink>();
        for (int i = 0; i < Math.min(owners.size(), MOST); i++) {
            var owner = owners.get(i);
            if (owner.length() <= LONGEST) {
                var beside = shares.size() == owners.size() ? share(shares.get(i)) : null;
                add(owner, beside, party, links);
            }
        }
        return List.copyOf(links);
    }

    /** An owner that a cell names, as a party that is held against the lists. */
    static Party party(String name, Value cell) {
        return new Party(
                Role.PARTY,
                new Value(Field.PARTY_NAME, name, cell.cell(), cell.place(), Value.State.READ),
                Value.absent(Field.PARTY_ADDRESS, null),
                null,
                Value.absent(Field.PARTY_COUNTRY, null),
                List.of());
    }

    /** What is said of a cell whose owners are not all asked about; null where they are. */
    static @Nullable DataQualityIssue leftOut(GoodsLine line) {
        for (OwnValue own : line.own()) {
            if (own.column().equals(ListedOwners.COLUMN_OF_OWNERS)
                    && own.value().isRead()) {
                var owners = parts(own.value().text());
                if (owners.size() > MOST || owners.stream().anyMatch(owner -> owner.length() > LONGEST)) {
                    return new DataQualityIssue(DataQualityIssue.Kind.OWNERS_LEFT_OUT, LEFT_OUT, own.value());
                }
            }
        }
        return null;
    }

    /**
     * The link of one owner, and behind its share that of whoever a remark in brackets says owns it: a chain counts by its links. The remark's
     * other words may stand with the name, which is searched in the text. A remark without a word of owning may name one more owner of the
     * party, or say something else of the share: then nobody knows whose share is which.
     */
    private void add(String owner, @Nullable BigDecimal beside, Party party, List<OwnershipLink> links) {
        var remark = REMARK_AT_END.matcher(owner);
        if (!remark.matches()) {
            links.add(link(owner, beside, party));
            return;
        }
        var shares = SHARE_ANYWHERE.matcher(remark.group(2));
        if (!shares.find()) {
            links.add(link(owner, remark.group(1).strip(), beside, party));
            return;
        }
        var before = link(remark.group(1).strip(), beside, party);
        var said = remark.group(2);
        var further = (said.substring(0, shares.start()).strip() + " "
                        + said.substring(shares.end()).strip())
                .strip();
        boolean owns = words.firstAt(Kind.OWNED_BY, ComparableText.of(further)) >= 0;
        if (before.share() == null || !isOfOne(further) || !owns) {
            links.add(link(owner, beside, party));
            return;
        }
        links.add(before);
        links.add(new OwnershipLink(further, before.owner(), percent(shares.group(1)), false, null, null, "", PLACE));
    }

    /** An owner behind whose name a remark stands that tells no share: whether it is one owner is asked of the name alone. */
    private static OwnershipLink link(String owner, String name, @Nullable BigDecimal beside, Party party) {
        var before = link(name, beside, party);
        return new OwnershipLink(owner, before.owned(), before.share(), false, null, null, "", PLACE);
    }

    private static OwnershipLink link(String owner, @Nullable BigDecimal beside, Party party) {
        var name = owner;
        var share = beside;
        var written = SHARE_AT_END.matcher(owner.substring(Math.max(0, owner.length() - LONGEST_SHARE)));
        if (written.find()) {
            int end = Math.max(0, owner.length() - LONGEST_SHARE) + written.start();
            while (end > 0 && BEFORE_SHARE.indexOf(owner.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > 0) {
                name = owner.substring(0, end);
                share = greater(beside, percent(written.group(1)));
            }
        }
        return new OwnershipLink(name, party.name().text(), isOfOne(name) ? share : null, false, null, null, "", PLACE);
    }

    /** Whether a name is of one owner: "Kestrel Co., Ltd" is, of "Kestrel, Miller" nobody knows whose the share is. */
    private static boolean isOfOne(String name) {
        var parts = BETWEEN_OWNERS.split(name, -1);
        for (int i = 1; i < parts.length; i++) {
            if (!FoldedWord.of(parts[i]).stream().allMatch(FoldedWord::isLegalForm)) {
                return false;
            }
        }
        return name.indexOf('%') < 0;
    }

    private static String text(GoodsLine line, String column) {
        var cell = cell(line, column);
        return cell == null ? "" : cell.text();
    }

    /** The cell of a line in such a column; null where it has none or says nothing. */
    static @Nullable Value cell(GoodsLine line, String column) {
        for (OwnValue own : line.own()) {
            if (own.column().equals(column) && own.value().isRead()) {
                return own.value();
            }
        }
        return null;
    }

    private static List<String> parts(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The share in a column of shares; null also for "0.6" and "1", which may be 60 and 100 %. */
    private static @Nullable BigDecimal share(String text) {
        var written = SHARE.matcher(text);
        var share = written.matches() ? percent(written.group(1)) : null;
        boolean fraction = share != null
                && share.compareTo(BigDecimal.ONE) <= 0
                && written.group(2).isEmpty();
        return fraction ? null : share;
    }

    private static @Nullable BigDecimal percent(String text) {
        var share = new BigDecimal(text.replace(',', '.'));
        return share.compareTo(WHOLE) > 0 ? null : share;
    }

    private static @Nullable BigDecimal greater(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? (one == null ? other : one) : one.max(other);
    }
}
