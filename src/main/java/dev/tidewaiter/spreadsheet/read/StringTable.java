package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.text.CellText;
import dev.tidewaiter.wording.English;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts that a workbook's cells share, by number. The first ones are kept as they are, as most workbooks have few;
 * beyond that they are packed as bytes outside the heap, so that a million of them fit beside a small heap.
 */
public final class StringTable {

    private static final int CHUNK = 1 << 20;
    private static final int RECENT = 1 << 12;
    /** What a short text costs as an object, besides its characters. */
    private static final int OBJECT = 72;

    private final long mostPlain;
    private final long mostPacked;
    private final List<CellText> plain = new ArrayList<>();
    private final List<ByteBuffer> chunks = new ArrayList<>();
    private long[] places = new long[0];
    private int packed;
    private long plainSize;
    private int[] recentNumbers = new int[0];
    private CellText[] recent = new CellText[0];

    public StringTable(long mostPlain, long mostPacked) {
        this.mostPlain = mostPlain;
        this.mostPacked = mostPacked;
    }

    /** A table that leaves most of the memory to others. */
    public static StringTable withinMemory() {
        long memory = Runtime.getRuntime().maxMemory();
        return new StringTable(memory / 16, memory / 2);
    }

    public int size() {
        return plain.size() + packed;
    }

    public void add(CellText text) throws Refusal {
        if (packed == 0 && plainSize < mostPlain) {
            plain.add(text);
            plainSize += text.text().isEmpty() ? 8 : OBJECT + 2L * text.text().length();
        } else {
            pack(text);
        }
    }

    private void pack(CellText text) throws Refusal {
        var bytes = text.text().getBytes(StandardCharsets.UTF_8);
        if (chunks.isEmpty() || chunks.get(chunks.size() - 1).remaining() < bytes.length) {
            if ((chunks.size() + 1L) * CHUNK + places.length * 8L > mostPacked) {
                throw Refusal.of(
                        English.format("its texts do not fit into the memory (%,d different ones so far).", size()),
                        "Split the file into parts, or give the program more memory.");
            }
            chunks.add(ByteBuffer.allocateDirect(Math.max(CHUNK, bytes.length)));
        }
        var chunk = chunks.get(chunks.size() - 1);
        if (packed == places.length) {
            places = Arrays.copyOf(places, Math.max(1024, packed + packed / 2));
        }
        // 16 bits for the chunk, 23 for the place in it, 22 for the length, 3 for what is odd
        places[packed++] = (long) (chunks.size() - 1) << 48
                | (long) chunk.position() << 25
                | (long) bytes.length << 3
                | (text.misread() ? 4 : 0)
                | (text.invisible() ? 2 : 0)
                | (text.lookAlike() ? 1 : 0);
        chunk.put(bytes);
    }

    /** The text of that number; empty when the table has none. */
    public CellText get(int number) {
        if (number < plain.size()) {
            return number < 0 ? CellText.EMPTY : plain.get(number);
        }
        int index = number - plain.size();
        return index < packed ? recent(index) : CellText.EMPTY;
    }

    private CellText recent(int index) {
        if (recent.length == 0) {
            recent = new CellText[RECENT];
            recentNumbers = new int[RECENT];
            Arrays.fill(recentNumbers, -1);
        }
        int slot = index & (RECENT - 1);
        if (recentNumbers[slot] != index) {
            recent[slot] = unpack(places[index]);
            recentNumbers[slot] = index;
        }
        return recent[slot];
    }

    private CellText unpack(long place) {
        var bytes = new byte[(int) (place >>> 3) & 0x3fffff];
        chunks.get((int) (place >>> 48)).get((int) (place >>> 25) & 0x7fffff, bytes);
        var text = new String(bytes, StandardCharsets.UTF_8);
        return new CellText(text, (place & 2) != 0, (place & 1) != 0, (place & 4) != 0);
    }
}
