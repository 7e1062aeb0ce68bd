package dev.tidewaiter.screening;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.codec.CompactRecords;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.shipment.GoodsLine;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a line as bytes, to be kept until its file is done: the same program with the same rules and lists makes of them and of
 * the line the answer that it was. Listed entries are told by their places in their lists. For many threads.
 */
public final class JudgementBytes {

    private static final byte[] NOTHING = {};
    private static final char BETWEEN = '\t';

    private final Designations designations;
    private final CompactRecords<LineJudgement> records;

    /** For answers that rest on some lists. */
    public JudgementBytes(Designations designations) {
        this.designations = designations;
        this.records = CompactRecords.of(LineJudgement.class, Designation.class, this::name, this::named);
    }

    /** An entry is not one of the lists', so that it cannot be found again. */
    private static final class NotListed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private NotListed() {
            super("no entry of a list", null, false, false);
        }
    }

    /**
     * What was said of a line; of one that is clear and has no note, no bytes. Null where it has to be judged again: it was not judged to
     * its end, and the failure must be told by whoever goes on, too; or something in the answer stands on no list, or is half a character.
     */
    public byte @Nullable [] of(ScreenedLine line) {
        if (line.findings().isEmpty()
                && line.notChecked().isEmpty()
                && line.nearMisses().isEmpty()) {
            return NOTHING;
        }
        if (line.notChecked().stream().anyMatch(NotChecked::isCutOff)) {
            return null;
        }
        try {
            return records.written(new LineJudgement(line.findings(), line.notChecked(), line.nearMisses()));
        } catch (NotListed unknown) {
            return null;
        }
    }

    /** The answer to a line, of the bytes that it was kept as. */
    public ScreenedLine read(byte[] bytes, GoodsLine line) {
        return ScreenedLine.of(line, bytes.length == 0 ? LineJudgement.NOTHING : records.read(bytes));
    }

    /** Which of the lists, which of those that it calls so, and what it calls it. */
    private String name(Designation entry) {
        var lists = designations.lists();
        for (int list = 0; list < lists.size(); list++) {
            if (lists.get(list).id().equals(entry.list())) {
                int at = lists.get(list).entries(entry.entry()).indexOf(entry);
                if (at >= 0) {
                    return "" + list + BETWEEN + at + BETWEEN + entry.entry();
                }
            }
        }
        throw new NotListed();
    }

    private Designation named(String name) {
        int first = name.indexOf(BETWEEN);
        int second = name.indexOf(BETWEEN, first + 1);
        return designations
                .lists()
                .get(Integer.parseInt(name, 0, first, 10))
                .entries(name.substring(second + 1))
                .get(Integer.parseInt(name, first + 1, second, 10));
    }
}
