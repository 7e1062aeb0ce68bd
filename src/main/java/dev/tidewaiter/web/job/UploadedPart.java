package dev.tidewaiter.web.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/**
 * A part of a multipart request. It was written to disk as it came, and is moved to its place by renaming.
 *
 * @param file the part
 */
public record UploadedPart(MultipartFile file) implements Jobs.Upload {

    /** So many files are one upload; the server lets some more parts through, which say something about them. */
    private static final int MOST_FILES = 1_000;

    /**
     * The files of a form; a field that was left empty is none.
     *
     * @throws MaxUploadSizeExceededException when they are too many
     */
    public static List<UploadedPart> of(List<MultipartFile> files) {
        var chosen = files.stream()
                .filter(AttachedFiles::isChosen)
                .map(UploadedPart::new)
                .toList();
        if (chosen.size() > MOST_FILES) {
            throw new MaxUploadSizeExceededException(-1);
        }
        return chosen;
    }

    /** The file's name as its sender gave it, without folders. */
    @Override
    public String name() {
        return SentName.of(file, "upload");
    }

    @Override
    public InputStream content() throws IOException {
        return file.getInputStream();
    }

    @Override
    public void moveTo(Path place) throws IOException {
        file.transferTo(place);
    }
}
