package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.StoredFile;
import dev.tidewaiter.web.job.WholeLines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The answers about a job's file, as far as they are there: a job may be at work, or may have ended in the middle. */
final class AnswersSoFar {

    private AnswersSoFar() {}

    /**
     * Writes them. Lines are written down before they are kept: those that a job which ended in the middle has not kept count nowhere and are
     * in no queue, and are not given out.
     */
    static void write(RunState job, StoredFile file, Path lines, OutputStream out) throws IOException {
        boolean whole = job == RunState.RUNNING || (job == RunState.DONE && file.rejected() == null);
        try (var in = FileChannel.open(lines)) {
            long end = whole ? wholeEnd(in) : WholeLines.first(in, file.lines()).end();
            var to = Channels.newChannel(out);
            for (long at = 0; at < end; ) {
                at += in.transferTo(at, end - at, to);
            }
        }
    }

    /** The place behind the last line break; it is sought from the end, a line being short. */
    private static long wholeEnd(FileChannel in) throws IOException {
        var one = ByteBuffer.allocate(1);
        for (long end = in.size(); end > 0; end--) {
            one.clear();
            in.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }
}
