package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.people.RefusedChange;
import dev.tidewaiter.web.job.CheckOfAnother;
import dev.tidewaiter.web.job.FailureWithoutWords;
import dev.tidewaiter.web.job.KeyOfAnotherUpload;
import dev.tidewaiter.web.security.BodyTooLong;
import dev.tidewaiter.web.security.Problems;
import dev.tidewaiter.wording.English;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, as problem+json: a sentence that says what to do, never the program's insides. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class, assignableTypes = OpenApiWebMvcResource.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    /** A request that the program understood and cannot follow; the message is for the caller. */
    static final class WrongRequest extends RuntimeException {
        private static final long serialVersionUID = 1;

        WrongRequest(String message) {
            super(message);
        }
    }

    @ExceptionHandler
    ProblemDetail wrong(WrongRequest request) {
        return problem(HttpStatus.BAD_REQUEST, String.valueOf(request.getMessage()));
    }

    /** A text of a request that is longer than any record's. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String field;
        private final int most;

        TooLong(String field, int length, int most) {
            super(English.format(
                    "%s has %,d characters; at most %,d are taken. Send what the record says in this field and no more.",
                    field, length, most));
            this.field = field;
            this.most = most;
        }
    }

    @ExceptionHandler
    ProblemDetail tooLong(TooLong text) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(text.getMessage()));
        problem.setProperty("field", text.field);
        problem.setProperty("most", text.most);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail keyUsed(KeyOfAnotherUpload used) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(used.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail ofAnother(CheckOfAnother check) {
        return problem(HttpStatus.FORBIDDEN, String.valueOf(check.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail status(ResponseStatusException failure) {
        return problem(failure.getStatusCode(), String.valueOf(failure.getReason()));
    }

    /** Who is turned away is told so, and audited, by the one place that does it for all addresses: web.security. */
    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException failure) {
        throw failure;
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedChange change) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(change.getMessage()));
    }

    /** A parameter that no text may hold; the firewall looks at it when it is asked for. */
    @ExceptionHandler
    ProblemDetail rejected(RequestRejectedException request) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "The request holds a character that is part of no text, such as NUL (U+0000). Send it without.");
    }

    @ExceptionHandler
    ProblemDetail failed(RuntimeException failure) {
        LOG.error("a request failed", FailureWithoutWords.of(failure));
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "The program failed on this request; nothing was changed. Tell the administrator when it was.");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException broken, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (broken.getRootCause() instanceof BodyTooLong tooLong) {
            return answer(HttpStatus.CONTENT_TOO_LARGE, String.valueOf(tooLong.getMessage()));
        }
        var known = StrictJson.sentence(broken);
        return answer(
                HttpStatus.BAD_REQUEST,
                known != null
                        ? known
                        : "The body is not the JSON that this address takes: an object with texts by name.");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException other, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var unsupported = HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        return answer(unsupported, Problems.sentence(unsupported, null));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException other, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var none = HttpStatus.NOT_ACCEPTABLE;
        return answer(none, Problems.sentence(none, null));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "This upload needs a part \"%s\". Send it as a file of the form, or as JSON where it is no file."
                        .formatted(missing.getRequestPartName()));
    }

    /** A parameter, or a part of the address, that is not of the kind that it has to be. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = wrong instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(wrong.getPropertyName());
        var type = wrong.getRequiredType();
        return answer(HttpStatus.BAD_REQUEST, "\"%s\" is %s here.".formatted(name, kind(type)));
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == Instant.class) {
            return "a moment such as 2026-11-26T09:14:00Z";
        }
        return type == Boolean.class ? "true or false" : "a whole number";
    }

    private static ResponseEntity<Object> answer(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(problem(status, sentence));
    }

    private static ProblemDetail problem(HttpStatusCode status, String sentence) {
        return ProblemDetail.forStatusAndDetail(status, sentence);
    }
}
