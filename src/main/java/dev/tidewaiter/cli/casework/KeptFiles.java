package dev.tidewaiter.cli.casework;

import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.service.DataFolder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The uploads and results that belong to the tables of a moment: of a job that was over all, since nothing of it changes any more; of
 * one that was not what was uploaded, from which it begins anew; of one that nobody knew then, nothing.
 */
record KeptFiles(DataFolder data) {

    List<Path> of(Map<String, String> runs) throws IOException {
        var files = new ArrayList<Path>();
        for (var run : runs.entrySet()) {
            boolean over = RunState.valueOf(run.getValue()).isOver();
            Files.walkFileTree(
                    data.jobs().resolve(run.getKey()), new Walk(files, over ? null : data.results(run.getKey())));
        }
        return files;
    }

    /** While it walks the service works: what is only there for a while is left out, and what has gone is no fault. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final List<Path> files;
        private final @Nullable Path leftOut;

        private Walk(List<Path> files, @Nullable Path leftOut) {
            this.files = files;
            this.leftOut = leftOut;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
            return folder.equals(leftOut) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            if (about.isRegularFile() && !OutputFile.isTemporary(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (why instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw why;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) throws IOException {
            if (why == null || why instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw why;
        }
    }
}
