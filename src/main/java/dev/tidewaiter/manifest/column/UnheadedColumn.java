package dev.tidewaiter.manifest.column;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column holds on a sheet where no column has a heading: pieces of something, or the numbers of articles. */
final class UnheadedColumn {

    /** "84 pcs", "4 Rolls (31.2m each)", and not the article "60WS350". */
    private static final Pattern PIECES = Pattern.compile("\\d[\\d.,]*\\s+\\p{L}.*", Pattern.DOTALL);

    private UnheadedColumn() {}

    static @Nullable Field field(int column, ColumnProfile cells, ColumnDraft draft) {
        if (!draft.headings().isEmpty() || cells.filled() < 2) {
            return null;
        }
        if (cells.looksLikeCountries()) {
            return country(column, draft);
        }
        if (cells.looksLikeDates()) {
            return null;
        }
        if (cells.holdsOnly(text -> PIECES.matcher(text).matches())) {
            return draft.holds(Field.QUANTITY) || !draft.holds(Field.DESCRIPTION) ? null : Field.QUANTITY;
        }
        if (draft.holds(Field.HS)
                && !draft.holds(Field.DESCRIPTION)
                && cells.isDistinct()
                && cells.looksLikeWords()
                && cells.holdsOnly(UnheadedColumn::isOfWords)) {
            return cells.looksLikeContainers() || cells.looksLikeCompanies()
                    ? null
                    : Field.DESCRIPTION; // "Hex bolt M8x30"
        }
        boolean articles = cells.namesArticles()
                && cells.isDistinct()
                && !cells.looksLikeText()
                && !cells.looksLikeContainers()
                && !cells.looksLikeCompanies();
        return articles && !draft.holds(Field.PART_NUMBER) ? Field.PART_NUMBER : null;
    }

    /** Of several columns of countries each may be the destination; the only one ahead of the codes may be the origin, and is but looked at. */
    private static Field country(int column, ColumnDraft draft) {
        var profiles = draft.profiles().entrySet();
        boolean only = profiles.stream()
                        .filter(entry -> !draft.isTaken(entry.getKey()) || entry.getKey() == column)
                        .filter(entry -> entry.getValue().looksLikeCountries())
                        .count()
                == 1;
        boolean origin = only && isAheadOfCodes(column, draft) && !draft.holds(Field.DESTINATION);
        return origin ? Field.PARTY_COUNTRY : Field.DESTINATION;
    }

    /** Whether nobody said what a column of countries is that stands ahead of the codes. */
    static boolean mayBeOrigin(Column column, ColumnDraft draft) {
        return column.known() != Sureness.SAID && isAheadOfCodes(column.index(), draft);
    }

    private static boolean isAheadOfCodes(int column, ColumnDraft draft) {
        return draft.profiles().entrySet().stream()
                .anyMatch(entry -> entry.getKey() > column && entry.getValue().looksLikeCodes());
    }

    /** "Washer M8", and no article "ABCD-12". */
    private static boolean isOfWords(String text) {
        return text.indexOf(' ') > 0 || Characters.digits(text) == 0;
    }
}
