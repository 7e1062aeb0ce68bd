package dev.tidewaiter.cli.call;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text file whole: UTF-8, with or without a byte order mark, and nothing else taken for it. */
public final class TextFile {

    private TextFile() {}

    /** The text, without the byte order mark. A file that is not there, or no UTF-8, is told. */
    public static String read(Path file) {
        if (!Files.exists(file)) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL, "There is no %s. Check the name; nothing was compared.".formatted(file));
        }
        if (Files.isDirectory(file)) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL, "%s is a folder. Name a file in it; nothing was compared.".formatted(file));
        }
        try {
            return text(file, Files.readAllBytes(file));
        } catch (IOException | OutOfMemoryError failure) {
            throw new CallFailed(
                    ExitCode.UNREADABLE,
                    "%s could not be read (%s). Check that it may be read and is not too large; nothing was compared."
                            .formatted(
                                    file,
                                    failure instanceof IOException unread
                                            ? FileFault.of(unread)
                                            : "it does not fit into memory"));
        }
    }

    private static String text(Path file, byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            throw new CallFailed(
                    ExitCode.UNREADABLE,
                    "%s, line %d: this is not UTF-8. Save the file as UTF-8 text; nothing was compared."
                            .formatted(file, line(bytes, in.position())));
        }
        out.flip();
        boolean marked = out.length() > 0 && out.charAt(0) == '\ufeff';
        return out.subSequence(marked ? 1 : 0, out.length()).toString();
    }

    private static int line(byte[] bytes, int to) {
        int line = 1;
        for (int i = 0; i < to; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
