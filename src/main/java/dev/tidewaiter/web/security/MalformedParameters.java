package dev.tidewaiter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * A parameter whose escapes are no text, as in {@code ?q=%ff}. The server reads parameters when they are first asked for, so that it shows
 * in the midst of an answer: it is the caller's mistake and no failure of the program.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MalformedParameters implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof InvalidParameterException)) {
            return null;
        }
        try {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }
}
