package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a field to columns whose heading is unknown or missing, where their cells tell it. */
final class ColumnsByContent {

    private final Headings headings;
    private final ColumnDraft draft;
    private final boolean further;
    private final NoDescription noDescription;
    private final ArticlesAsGoods articles;

    /** @param further whether another table of the sheet has told its goods already */
    ColumnsByContent(Headings headings, ColumnDraft draft, NoDescription noDescription, boolean further) {
        this.noDescription = noDescription;
        this.further = further;
        this.headings = headings;
        this.draft = draft;
        this.articles = new ArticlesAsGoods(draft);
    }

    /** @param added columns that an earlier check wrote */
    void assign(Set<Integer> added) {
        assignMarkedGoods();
        assignGoods(added);
        assignCountedGoods(added);
        assignQuantity(added);
        for (var entry : draft.profiles().entrySet()) {
            int column = entry.getKey();
            var profile = entry.getValue();
            if (profile.isEmpty()
                    || draft.isTaken(column)
                    || headings.meaning(draft.heading(column)) != null
                    || added.contains(column)) {
                continue;
            }
            boolean headed = !draft.headings().isEmpty();
            if (headed && profile.looksLikeCountries() && profile.filled() > 1) {
                // neither an origin nor a destination may be guessed from cells that say only which country
                draft.ask(
                        "Column %s: its cells name countries, and its heading does not say what for. It was not read. If it is the destination, name it in a saved mapping and use --mapping."
                                .formatted(draft.named(column)));
                continue;
            }
            var field = fieldByContent(column, profile);
            if (field != null) {
                draft.add(column, field, null);
                draft.ask("Column %s: the heading is not understood. Its cells look like %s and were read as such."
                        .formatted(draft.named(column), Field.titles(List.of(field))));
            }
        }
    }

    /** Goods below "Marks and numbers", where nothing, numbers or a few signs without any word stand below "Nature of the goods", or no column is called so. */
    private void assignMarkedGoods() {
        var goods = draft.columns().stream()
                .filter(column -> column.field() == Field.DESCRIPTION)
                .toList();
        boolean untold = goods.stream().allMatch(column -> tellsNoGoods(column) || hasFewSigns(column));
        var marks = draft.columns().stream()
                .filter(column -> untold && column.field() == Field.MARKS && column.known() != Sureness.SAID)
                .filter(column -> goods.isEmpty()
                        ? !further && isText(column.index()) // a few words are marks
                        : articles.areWords(column) && isDistinct(draft.profile(column.index())))
                .findFirst();
        if (marks.isPresent()) {
            goods.stream().filter(this::tellsNoGoods).forEach(draft::giveUp);
            draft.readAs(marks.get(), Field.DESCRIPTION);
            askWhetherGoods(marks.get().index());
        }
    }

    private boolean hasFewSigns(Column column) {
        var profile = draft.profile(column.index());
        return profile != null && !profile.hasWords() && !isFilled(column.index(), 3);
    }

    private static boolean isDistinct(@Nullable ColumnProfile cells) {
        return cells != null && cells.isDistinct();
    }

    private boolean tellsNoGoods(Column column) {
        var profile = draft.profile(column.index());
        return column.known() != Sureness.SAID && (profile == null || profile.isEmpty() || profile.numbersAll());
    }

    /** A table of amounts says what they are amounts of: in its first column of words, whatever that is called. */
    private void assignGoods(Set<Integer> added) {
        boolean told = draft.holds(Field.DESCRIPTION) || (draft.holds(Field.HS) && !draft.isEmpty(Field.HS));
        if (told || !(draft.holds(Field.QUANTITY) || draft.holds(Field.UNIT_PRICE) || draft.holds(Field.TOTAL_VALUE))) {
            return;
        }
        var words = draft.profiles().entrySet().stream()
                .filter(entry -> isOfWords(entry.getKey(), entry.getValue(), added))
                .toList();
        // what differs from row to row tells goods, rather than the same shop on each row
        var first = words.stream()
                .filter(entry -> entry.getValue().isDistinct())
                .findFirst()
                .or(() -> words.stream()
                        .filter(entry -> !entry.getValue().isRepetitive())
                        .findFirst());
        if (first.isEmpty() && !words.isEmpty() && articles.areReadInPart()) {
            return;
        }
        first = first.or(() -> words.stream().findFirst());
        if (first.isEmpty() && (articles.areRead() || articles.areReadIfUnsure() || further)) {
            return;
        }
        if (first.isEmpty()) {
            first = draft.profiles().entrySet().stream()
                    .filter(entry -> saysNothing(entry.getKey()) && !added.contains(entry.getKey()))
                    .filter(entry ->
                            entry.getValue().looksLikeText() && entry.getValue().isDistinct())
                    .findFirst(); // "Composition" over the assemblies that are sent
        }
        if (first.isEmpty()) {
            return;
        }
        draft.add(first.get().getKey(), Field.DESCRIPTION, null);
        draft.ask(
                "Column %s: the heading is not understood. It is the first column of words that differ and was read as %s."
                        .formatted(draft.named(first.get().getKey()), Field.titles(List.of(Field.DESCRIPTION))));
    }

    /** Whether a column nobody understands holds words that name no company and are headed by no word for a party. */
    private boolean isOfWords(int column, ColumnProfile profile, Set<Integer> added) {
        return isFilled(column)
                && !draft.isTaken(column)
                && !added.contains(column)
                && headings.meaning(draft.heading(column)) == null
                && headings.rolesIn(draft.heading(column)).isEmpty()
                && profile.filled() > 0
                && profile.looksLikeWords()
                && !profile.looksLikeCompanies()
                && !noDescription.standIn(column, profile);
    }

    /**
     * Where no column describes the goods: one of numbers or kinds of packages, or one that was thought to say nothing, whose cells are
     * sentences, "12 crates, moulds for plastics".
     */
    private void assignCountedGoods(Set<Integer> added) {
        if (further || draft.holds(Field.DESCRIPTION)) {
            return;
        }
        for (var field : List.of(Field.PACKAGE_COUNT, Field.PACKAGE_TYPE, Field.QUANTITY)) {
            for (var column : List.copyOf(draft.columns())) {
                if (column.field() == field && column.known() != Sureness.SAID && isText(column.index())) {
                    draft.readAs(field, Field.DESCRIPTION);
                    askWhetherGoods(column.index());
                    return;
                }
            }
        }
        for (int column : draft.profiles().keySet()) {
            var meaning = headings.meaning(draft.heading(column));
            boolean nothing = meaning != null && meaning.kind() == Kind.NOTHING && !meaning.exact();
            if (nothing && !draft.isTaken(column) && !added.contains(column) && isText(column)) {
                draft.add(column, Field.DESCRIPTION, null);
                askWhetherGoods(column);
                return;
            }
        }
    }

    /** Numbers right beside the units or the prices of goods that no column counts: "Bottles (0.75 l) | Price". */
    private void assignQuantity(Set<Integer> added) {
        if (draft.holds(Field.QUANTITY) || !draft.holds(Field.DESCRIPTION)) {
            return;
        }
        for (var entry : draft.profiles().entrySet()) {
            int column = entry.getKey();
            var heading = draft.heading(column);
            boolean open = !heading.isEmpty()
                    && heading.indexOf('%') < 0
                    && headings.meaning(heading) == null
                    && !draft.isTaken(column)
                    && !added.contains(column);
            boolean beside = draft.holdsAt(column + 1, Field.UNIT)
                    || draft.holdsAt(column - 1, Field.UNIT)
                    || draft.holdsAt(column + 1, Field.UNIT_PRICE);
            var cells = entry.getValue();
            if (open && beside && cells.numbersAll() && !cells.counts()) {
                draft.add(column, Field.QUANTITY, null);
                draft.ask(
                        "Column %s: the heading is not understood. Its numbers stand beside the unit or the price and were read as %s."
                                .formatted(draft.named(column), Field.titles(List.of(Field.QUANTITY))));
                return;
            }
        }
    }

    private boolean isText(int column) {
        var profile = draft.profile(column);
        return profile != null
                && profile.looksLikeText()
                && !profile.looksLikeCompanies()
                && !noDescription.standIn(column, profile);
    }

    private void askWhetherGoods(int column) {
        draft.ask("Column %s: no column describes the goods, and its cells are texts. It was read as %s."
                .formatted(draft.named(column), Field.titles(List.of(Field.DESCRIPTION))));
    }

    private boolean saysNothing(int column) {
        var meaning = headings.meaning(draft.heading(column));
        return meaning != null && meaning.kind() == Kind.NOTHING && !draft.isTaken(column);
    }

    /** A column without a heading beside others that have one is notes or a sum, unless nearly every row has it; goods stand in many. */
    private boolean isFilled(int column) {
        return draft.headings().isEmpty()
                || isFilled(column, draft.heading(column).isEmpty() ? 6 : 2);
    }

    /** @param tenths of the rows of the fullest column */
    private boolean isFilled(int column, int tenths) {
        var profile = draft.profile(column);
        return profile != null && profile.filled() * 10 >= draft.mostFilled() * tenths;
    }

    private @Nullable Field fieldByContent(int column, ColumnProfile profile) {
        if (profile.looksLikeCodes()
                && !draft.holds(Field.HS)
                && profile.filled() > 1
                && !profile.holdsOnly(CodeShape::isDay)
                && (headings.rolesIn(draft.heading(column)).isEmpty() // a long number of a customer begins like a code
                        || CodeHeading.isOne(draft.heading(column), headings))) {
            return Field.HS;
        }
        if (profile.looksLikeCompanies()) {
            return Field.PARTY_NAME;
        }
        var unheaded = UnheadedColumn.field(column, profile, draft);
        if (unheaded != null) {
            return unheaded;
        }
        boolean text = profile.looksLikeText() && !draft.holds(Field.DESCRIPTION) && isFilled(column);
        return text && !further && !noDescription.standIn(column, profile) ? Field.DESCRIPTION : null;
    }
}
