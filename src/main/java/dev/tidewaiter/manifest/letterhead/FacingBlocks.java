package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two parties that no label names, side by side at the head of a paper, each with its address in the rows below. Whoever writes says how
 * to be reached by more than a telephone, and is not addressed; where that tells nothing, the writer stands on the left.
 */
record FacingBlocks(SourceCell writer, int row, SourceCell other) {

    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 8;
    private static final int LINES_TO_NAME = 4;

    /** One of them: the lines of one column that follow each other. */
    private record Block(int first, List<SourceCell> lines) {}

    /** Such parties of which the upper one begins in some row; null where there are none. */
    static @Nullable FacingBlocks in(
            List<SourceRow> rows, int at, PlainName names, PartyWords words, LabelParser labels) {
        var head = rows.get(at);
        if (head.cells().size() != 2) {
            return null;
        }
        var left = block(rows, at, head.cells().get(0).column());
        var right = block(rows, at, head.cells().get(1).column());
        if (!isOfParty(left, names, labels) || !isOfParty(right, names, labels)) {
            return null;
        }
        int ofLeft = name(left, names);
        int ofRight = name(right, names);
        if (ofLeft < 0 && ofRight < 0) {
            return null;
        }
        if (isOfBank(left, words) || isOfBank(right, words)) {
            return null;
        }
        boolean leftAddressed = isAddressed(left, words);
        boolean rightAddressed = isAddressed(right, words);
        if (leftAddressed && rightAddressed) {
            return null;
        }
        // sellers have their telephone in the footer as often, and a buyer's may be the only one here
        boolean reached = isReached(right, labels) && !isReached(left, labels);
        boolean told = reached && (ofRight > 0 || waysToReach(right, labels) > 1);
        boolean onRight = leftAddressed || (told && !rightAddressed);
        var writer = onRight ? right : left;
        int line = Math.max(0, onRight ? ofRight : ofLeft);
        var other = onRight ? left : right;
        int line2 = Math.max(0, onRight ? ofLeft : ofRight);
        return new FacingBlocks(
                writer.lines().get(line), writer.first() + line, other.lines().get(line2));
    }

    private static Block block(List<SourceRow> rows, int at, int column) {
        var lines = new ArrayList<SourceCell>();
        int first = rows.get(at).number();
        for (int i = at; i < rows.size() && lines.size() < MOST_LINES; i++) {
            var line = rows.get(i).cells().stream()
                    .filter(cell -> cell.column() == column && cell.kind() == SourceCell.Kind.TEXT)
                    .findFirst();
            if (line.isEmpty() || rows.get(i).number() != first + i - at) {
                break;
            }
            lines.add(line.get());
        }
        return new Block(first, lines);
    }

    /** A name, and below it lines of which none is the label of something else than how to reach whoever it is. */
    private static boolean isOfParty(Block block, PlainName names, LabelParser labels) {
        if (block.lines().size() < FEWEST_LINES) {
            return false;
        }
        var top = block.lines().get(0);
        boolean named = names.isCompany(top, block.first()) || names.mayBeName(top, block.first());
        for (int i = 0; named && i < FEWEST_LINES; i++) {
            var label = labels.label(block.lines().get(i), block.first() + i);
            named = label == null || isOfReach(label.field());
        }
        return named;
    }

    /** The line that names a company; less than zero where none does. */
    private static int name(Block block, PlainName names) {
        for (int i = 0; i < Math.min(LINES_TO_NAME, block.lines().size()); i++) {
            if (names.isCompany(block.lines().get(i), block.first() + i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAddressed(Block block, PartyWords words) {
        return block.lines().stream().anyMatch(line -> words.addressing().speaksTo(line.text()));
    }

    private static boolean isOfBank(Block block, PartyWords words) {
        return block.lines().stream().limit(LINES_TO_NAME).anyMatch(line -> words.isBank(line.text()));
    }

    private static boolean isReached(Block block, LabelParser labels) {
        return waysToReach(block, labels) > 0;
    }

    /** How many of telephone, mail address and page of the web the lines of a block tell. */
    private static int waysToReach(Block block, LabelParser labels) {
        var ways = EnumSet.noneOf(Field.class);
        for (int i = 0; i < block.lines().size(); i++) {
            var label = labels.label(block.lines().get(i), block.first() + i);
            if (label != null && isOfReach(label.field())) {
                ways.add(label.field());
            }
            if (block.lines().get(i).text().indexOf('@') > 0) {
                ways.add(Field.EMAIL);
            }
        }
        return ways.size();
    }

    private static boolean isOfReach(Field field) {
        return field == Field.PHONE || field == Field.EMAIL || field == Field.WEBSITE;
    }
}
