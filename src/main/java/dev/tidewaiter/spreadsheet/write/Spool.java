package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.files.OutputFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of numbers and texts, written once and read back from any place that was noted. Texts that come again and again
 * are written once, so that a column missing in a million rows costs little. It lies in the output folder and is removed
 * when closed.
 */
public final class Spool implements Closeable {

    private static final int TEXTS = 8192;
    private static final int LONG_TEXT = 1000;

    private final Path file;
    private final DataOutputStream out;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private long position;

    public Spool(Path folder) throws IOException {
        file = folder.resolve(OutputFile.temporaryName(".spool"));
        out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 15));
    }

    /** Where the next number or text will stand. */
    public long position() {
        return position;
    }

    public void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            out.write((rest & 0x7f) | 0x80);
            position++;
            rest >>>= 7;
        }
        out.write(rest);
        position++;
    }

    public void text(String text) throws IOException {
        var known = numbers.get(text);
        if (known != null) {
            number(known);
            return;
        }
        if (text.length() <= LONG_TEXT && texts.size() < TEXTS) {
            texts.add(text);
            numbers.put(text, texts.size());
            number(texts.size());
            return;
        }
        number(0);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes);
        position += bytes.length;
    }

    /** Reads from a place on; everything must have been written by then. */
    public Reader from(long place) throws IOException {
        out.flush();
        var channel = Files.newByteChannel(file, StandardOpenOption.READ);
        channel.position(place);
        return new Reader(Channels.newInputStream(channel));
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Reads what was written, in the same order. */
    public final class Reader implements Closeable {

        private final DataInputStream in;

        private Reader(InputStream in) {
            this.in = new DataInputStream(new BufferedInputStream(in, 1 << 15));
        }

        public int number() throws IOException {
            int number = 0;
            int shift = 0;
            while (true) {
                int b = in.readUnsignedByte();
                number |= (b & 0x7f) << shift;
                if (b < 0x80) {
                    return number;
                }
                shift += 7;
            }
        }

        public String text() throws IOException {
            int number = number();
            return number == 0 ? new String(in.readNBytes(number()), StandardCharsets.UTF_8) : texts.get(number - 1);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
