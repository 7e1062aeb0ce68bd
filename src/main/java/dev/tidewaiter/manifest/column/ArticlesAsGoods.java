package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import java.util.List;

/** Reads columns of articles as what the goods are, where no column describes them. */
final class ArticlesAsGoods {

    private final ColumnDraft draft;

    ArticlesAsGoods(ColumnDraft draft) {
        this.draft = draft;
    }

    /** Where nothing else says what the goods are, articles in words do. */
    boolean areRead() {
        for (var article : List.of(Field.PART_NUMBER, Field.MODEL)) {
            var all = draft.columns().stream()
                    .filter(column -> column.field() == article && column.known() != Sureness.SAID)
                    .toList();
            var inWords = all.stream().filter(this::areWords).toList();
            if (inWords.isEmpty()) {
                continue;
            }
            if (article == Field.PART_NUMBER) {
                draft.readAs(article, Field.DESCRIPTION);
            } else if (all.size() == 1 && all.get(0).known() == Sureness.HEADING) {
                draft.add(
                        all.get(0).index(), Field.DESCRIPTION, null, all.get(0).known()); // it stays a model
            } else if (all.size() == 1) {
                draft.readAs(article, Field.DESCRIPTION); // "Description & specification"
            } else {
                inWords.forEach(column -> draft.readAs(column, Field.DESCRIPTION)); // "Specification" beside "Model"
            }
            return true;
        }
        return false;
    }

    /** "Value" over "30 V resettable fuse" and "ESDA25W": some are words, and the heading did not say that they are articles. */
    boolean areReadIfUnsure() {
        var unsure = draft.columns().stream()
                .filter(column -> column.field() == Field.PART_NUMBER && column.known() == Sureness.SEVERAL)
                .toList();
        return unsure.size() == 1 && areReadInPart();
    }

    /** Where columns of words say the same in many rows, as the name of a site does, articles of which some are words tell more. */
    boolean areReadInPart() {
        var article = draft.columns().stream()
                .filter(column -> column.field() == Field.PART_NUMBER && column.known() != Sureness.SAID)
                .filter(column -> {
                    var profile = draft.profile(column.index());
                    return profile != null && profile.hasWords() && !NoDescription.areReferences(profile);
                })
                .findFirst();
        article.ifPresent(column -> draft.readAs(column, Field.DESCRIPTION));
        return article.isPresent();
    }

    /** Whether the cells of a column are words and no references. */
    boolean areWords(Column column) {
        var profile = draft.profile(column.index());
        return profile != null && profile.looksLikeWords() && !NoDescription.areReferences(profile);
    }
}
