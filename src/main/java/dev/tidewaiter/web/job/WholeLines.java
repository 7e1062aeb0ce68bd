package dev.tidewaiter.web.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The first lines of a file that end with a line break.
 *
 * @param count how many they are
 * @param end   the place behind the last of them
 */
public record WholeLines(long count, long end) {

    private static final int PIECE = 1 << 16;

    /** So many of them, or as many as there are. */
    public static WholeLines first(FileChannel in, long most) throws IOException {
        var piece = ByteBuffer.allocate(PIECE);
        long end = 0;
        long count = 0;
        for (long at = 0; count < most && in.read(piece.clear(), at) > 0; at += piece.limit()) {
            piece.flip();
            for (int i = 0; count < most && i < piece.limit(); i++) {
                if (piece.get(i) == '\n') {
                    end = at + i + 1;
                    count++;
                }
            }
        }
        return new WholeLines(count, end);
    }
}
