package dev.tidewaiter.web.upload;

import dev.tidewaiter.web.job.CheckOfAnother;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a person is told who wants to stop another one's check by page. */
@ControllerAdvice(basePackageClasses = StopRefusals.class)
class StopRefusals {

    @ExceptionHandler(CheckOfAnother.class)
    ModelAndView ofAnother() {
        var status = HttpStatus.FORBIDDEN;
        return new ModelAndView("error", Map.of("status", status.value(), "told", "ofAnother"), status);
    }
}
