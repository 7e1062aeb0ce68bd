package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns whose cells are numbers of containers or of packages, and which were taken for an article, a mark or a count by their headings; and
 * those that count the packages which others number.
 */
final class PackageNumbers {

    private static final int FEWEST_COUNTED = 3;

    private static final Pattern COUNTED = Pattern.compile("\\d+ {0,2}(\\p{L}+\\.?)");

    private final ColumnDraft draft;
    private final List<SourceRow> lines;
    private final ColumnProducts numbers;
    private final TermWords terms;

    PackageNumbers(ColumnDraft draft, List<SourceRow> lines, ColumnProducts numbers, TermWords terms) {
        this.terms = terms;
        this.draft = draft;
        this.lines = lines;
        this.numbers = numbers;
    }

    /** @param settled columns that are not to be understood */
    void assign(Set<Integer> settled) {
        assignContainers();
        draft.columns().stream()
                .filter(column -> column.field() == Field.PACKAGE_COUNT && column.known() != Sureness.SAID)
                .filter(column -> PackageRanges.number(lines, column.index()))
                .toList()
                .forEach(column -> draft.readAs(column, Field.MARKS)); // "PKG FROM", which is likely to count them
        assignCounted(settled);
        assignRunning();
        assignCountedKinds(settled);
        assignBesideKinds(settled);
    }

    /** "31 No./kind" over "12 RO", "6 CT": how many packages, and of which kind. */
    private void assignCountedKinds(Set<Integer> settled) {
        var fields = List.of(Field.PACKAGE_COUNT, Field.PACKAGE_TYPE);
        if (fields.stream().allMatch(draft::holds)) {
            return;
        }
        for (var entry : draft.profiles().entrySet()) {
            boolean open = !draft.heading(entry.getKey()).isEmpty()
                    && !draft.isTaken(entry.getKey())
                    && !settled.contains(entry.getKey());
            if (open && fields.stream().noneMatch(draft::holds) && countsPackages(entry.getValue())) {
                fields.forEach(field -> draft.add(entry.getKey(), field, null));
                return;
            }
        }
        for (var column : List.copyOf(draft.columns())) {
            var cells = draft.profile(column.index());
            if (fields.contains(column.field())
                    && column.known() != Sureness.SAID
                    && cells != null
                    && countsPackages(cells)) {
                draft.add(column.index(), fields.get(1 - fields.indexOf(column.field())), null);
                return;
            }
        }
    }

    private boolean countsPackages(ColumnProfile cells) {
        return cells.filled() > 1 && cells.holdsMostly(this::countsPackages);
    }

    private boolean countsPackages(String text) {
        var counted = COUNTED.matcher(text);
        return counted.matches() && terms.isPackageOrCode(counted.group(1));
    }

    /**
     * "Nb | Emballage", "荷姿 | 個数", "7 Ilość sztuk | 8 Sposób opakowania": what stands right beside the kinds of the packages counts these, by
     * whatever word, unless a unit or a price tells that it counts the goods.
     */
    private void assignBesideKinds(Set<Integer> settled) {
        int quantity = draft.only(Field.QUANTITY);
        if (quantity < 0 || draft.holds(Field.PACKAGE_COUNT) || countsGoods(quantity)) {
            return;
        }
        for (int beside : new int[] {quantity + 1, quantity - 1}) {
            if (areKinds(beside, settled)) {
                draft.columns().stream()
                        .filter(column -> column.field() == Field.QUANTITY && column.known() != Sureness.SAID)
                        .toList()
                        .forEach(column -> draft.readAs(column, Field.PACKAGE_COUNT));
                if (!draft.isTaken(beside)) {
                    draft.add(beside, Field.PACKAGE_TYPE, null);
                }
                return;
            }
        }
    }

    private boolean countsGoods(int quantity) {
        int price = draft.only(Field.UNIT_PRICE);
        int value = draft.only(Field.TOTAL_VALUE);
        boolean priced =
                draft.holds(Field.UNIT_PRICE) && (price < 0 || value < 0 || numbers.multiply(quantity, price, value));
        return priced
                || draft.holdsAt(quantity, Field.UNIT)
                || List.of(quantity - 1, quantity + 1).stream().anyMatch(beside -> draft.holdsAt(beside, Field.UNIT));
    }

    /** Kinds of packages: below a heading that says so "crates", or such as are in no list; below another "carton 10 kg", as "rolls" may be a unit. */
    private boolean areKinds(int column, Set<Integer> settled) {
        var cells = draft.profile(column);
        if (cells == null || cells.filled() < 2) {
            return false;
        }
        boolean kinds = cells.holdsMostly(text -> terms.isPackage(text.substring(0, endOfWord(text))));
        return draft.holdsAt(column, Field.PACKAGE_TYPE)
                ? kinds || cells.looksLikeKinds()
                : kinds && !cells.holdsOnly(terms::isUnit) && !draft.isTaken(column) && !settled.contains(column);
    }

    private static int endOfWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    /** "Nos" over 240, 160, 180 beside the packages 1-240, 241-400, 401-580: as many as are numbered on the row. */
    private void assignCounted(Set<Integer> settled) {
        if (draft.holds(Field.PACKAGE_COUNT)) {
            return;
        }
        for (var marks : List.copyOf(draft.columns())) {
            var lengths = marks.field() == Field.MARKS ? PackageRanges.lengths(lines, marks.index()) : null;
            if (lengths == null) {
                continue;
            }
            for (int column : List.copyOf(draft.profiles().keySet())) {
                if (!settled.contains(column) && mayCount(column) && areSame(lengths, numbers.numbers(column))) {
                    draft.columns().stream()
                            .filter(held -> held.index() == column)
                            .toList()
                            .forEach(draft::giveUp);
                    draft.add(column, Field.PACKAGE_COUNT, null);
                    draft.ask("Column %s: on each row it counts the packages that column %s numbers, and was read so."
                            .formatted(draft.named(column), draft.named(marks.index())));
                    return;
                }
            }
        }
    }

    /** A column that holds nothing, or the numbers of lines, which these are not. */
    private boolean mayCount(int column) {
        return draft.columns().stream()
                .filter(held -> held.index() == column)
                .allMatch(held -> held.field() == Field.LINE && held.known() != Sureness.SAID);
    }

    private static boolean areSame(double[] lengths, double[] counts) {
        int counted = 0;
        int same = 0;
        boolean several = false;
        for (int line = 0; line < lengths.length; line++) {
            if (!Double.isNaN(lengths[line]) && !Double.isNaN(counts[line])) {
                counted++;
                same += lengths[line] == counts[line] ? 1 : 0;
                several |= lengths[line] == counts[line] && lengths[line] > 1;
            }
        }
        return several && counted >= FEWEST_COUNTED && same * 10 >= counted * 8;
    }

    /** "Palet" over 1, 2, 3 beside "Koli" over 50, 50, 40; "Box" over 1, 1, 1, 2, 2: which one, and not how many. */
    private void assignRunning() {
        draft.columns().stream()
                .filter(column -> column.field() == Field.PACKAGE_COUNT && column.known() != Sureness.SAID)
                .filter(column -> PackageRanges.run(lines, column.index()))
                .toList()
                .forEach(column -> draft.readAs(column, Field.MARKS));
    }

    /**
     * "Code" or "MR No." over MSCU2914172: what every ship's container is numbered like was taken for an article or a mark. Where the heading
     * says itself that the goods are numbered so, only the check digits prove the contrary: models may be written alike.
     */
    private void assignContainers() {
        for (var column : List.copyOf(draft.columns())) {
            var cells = draft.profile(column.index());
            if (cells != null
                    && column.known() != Sureness.SAID
                    && isSomeNumber(column.field())
                    && (isSaidOfGoods(column) ? cells.provesContainers() : cells.looksLikeContainers())) {
                draft.readAs(column, Field.CONTAINER);
                draft.ask("Column %s: its cells are numbers of containers and were read as such."
                        .formatted(draft.named(column.index())));
            }
        }
    }

    private static boolean isSomeNumber(Field field) {
        return switch (field) {
            case PART_NUMBER, MODEL, SERIAL_NUMBER, MARKS, LINE -> true;
            default -> false;
        };
    }

    private static boolean isSaidOfGoods(Column column) {
        boolean said = column.known() == Sureness.HEADING || column.known() == Sureness.NEARLY;
        return said && column.field() != Field.MARKS && column.field() != Field.LINE;
    }
}
