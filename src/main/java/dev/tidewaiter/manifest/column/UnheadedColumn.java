package dev.tidewaiter.manifest.column;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
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
        boolean ahead = profiles.stream()
                .anyMatch(entry -> entry.getKey() > column && entry.getValue().looksLikeCodes());
        boolean origin = only && ahead && !draft.holds(Field.DESTINATION);
        return origin ? Field.of(Role.PARTY, Attribute.COUNTRY) : Field.DESTINATION;
    }

    /** "Washer M8", and no article "ABCD-12". */
    private static boolean isOfWords(String text) {
        return text.indexOf(' ') > 0 || Characters.digits(text) == 0;
    }
}
