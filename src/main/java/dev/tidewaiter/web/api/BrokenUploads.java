package dev.tidewaiter.web.api;

import dev.tidewaiter.web.security.RefusalPage;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Says of an upload that is too large, has too many files or is no whole form what to do. It is taken apart before it is known whose
 * address it goes to, so this speaks for programs and people alike.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrokenUploads {

    private static final String TOO_LARGE =
            "The upload is larger than this service takes, or has more than 1,000 files."
                    + " Send it in several parts, or ask the administrator to raise the limit.";
    private static final String TOO_LONG =
            "The answer is longer than fits: a note has at most 10,000 characters, an attached file at most 10 MB.";
    private static final String LONG_NAME =
            "A file's name in the upload is longer than this service takes. Give the file a name of at most 200 characters.";
    private static final String NUL_IN_NAME =
            "A file's name in the upload holds a NUL character (U+0000), which is part of no name. Give the file another name.";
    private static final String NO_FORM =
            "The upload is no whole multipart form. Send it again with each file as a part named file.";

    private final RefusalPage page;

    BrokenUploads(RefusalPage page) {
        this.page = page;
    }

    /** Whether the head of a part is too long, which holds nothing long but the file's name; the server has no type of its own for it. */
    private static boolean isLongHead(Throwable broken) {
        for (var cause = broken; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).startsWith("Header section has more than")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNulInName(Throwable broken) {
        for (var cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidFileNameException) {
                return true;
            }
        }
        return false;
    }

    @ExceptionHandler
    ResponseEntity<?> refused(MultipartException broken, HttpServletRequest request) {
        boolean large = broken instanceof MaxUploadSizeExceededException;
        var status = large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        boolean answer = request.getRequestURI().endsWith("/decisions");
        boolean name = large && isLongHead(broken);
        boolean nul = !large && isNulInName(broken);
        var sentence = nul ? NUL_IN_NAME : !large ? NO_FORM : name ? LONG_NAME : answer ? TOO_LONG : TOO_LARGE;
        var told = ResponseEntity.status(status).header("Connection", "close");
        return request.getRequestURI().startsWith("/api/")
                ? told.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(ProblemDetail.forStatusAndDetail(status, sentence))
                : told.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .body(page.text(
                                request,
                                answer ? "error.nothing.recorded" : "error.nothing.uploaded",
                                !large
                                        ? nul ? "error.nothing.nul" : "error.nothing.broken"
                                        : name
                                                ? "error.nothing.name"
                                                : answer ? "error.nothing.long" : "error.nothing.large"));
    }
}
