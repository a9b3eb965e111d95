package ec.hito.query.page;

import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Moment;
import ec.hito.query.reading.Readings;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ModelMap;

/** Somebody asks for a page, of now or of the moment that its address names. */
final class Visit {
    private final Readings readings;
    private final FaultTexts faults;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ModelMap model;
    private final AskedClocks asked;

    Visit(
            Readings readings,
            FaultTexts faults,
            HttpServletRequest request,
            HttpServletResponse response,
            ModelMap model) {
        this.readings = readings;
        this.faults = faults;
        this.request = request;
        this.response = response;
        this.model = model;
        this.asked = AskedClocks.of(request::getParameter);
    }

    /**
     * Has the page filled at the moment asked for. If there is no such moment, or the page was not there yet, it is filled as of now, and the
     * model says in words what is wrong with which clock.
     *
     * @param page fills the model and names the template
     * @throws ProblemException as {@link Readings#read(Clocks, Function)}, or as the page does, if that is not due to the clocks
     */
    String show(Function<Moment, String> page) {
        try {
            return show(asked, Map.of(), page);
        } catch (ProblemException refused) {
            var told = asked.areNow() ? Map.<String, String>of() : told(refused.problem());
            if (told.isEmpty()) {
                throw refused;
            }
            var shown = show(new AskedClocks(null, null, null, null), told, page);
            response.setStatus(status(refused.problem()));
            return shown;
        }
    }

    private String show(AskedClocks clocks, Map<String, String> told, Function<Moment, String> page) {
        return readings.read(clocks.read(), moment -> {
            model.addAttribute("moment", moment);
            model.addAttribute(
                    "shown", new ShownMoment(moment, clocks, asked, told, request.getRequestURI(), others()));
            return page.apply(moment);
        });
    }

    /** What is wrong with the clocks; empty if the problem is another one. */
    private Map<String, String> told(Problem problem) {
        return problem.status() == HttpStatus.NOT_FOUND
                ? Map.of("asOf", faults.text("moment.notThere"))
                : faults.of(problem, AskedClocks.NAMES, "atPosition");
    }

    /** That the log is not so far is the request's mistake: whoever reads a page does not try again. */
    private static int status(Problem problem) {
        return problem.status() == HttpStatus.NOT_FOUND ? HttpStatus.NOT_FOUND.value() : HttpStatus.BAD_REQUEST.value();
    }

    private Map<String, String> others() {
        var others = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!AskedClocks.NAMES.contains(name) && !name.equals("minPosition") && !values[0].isBlank()) {
                others.put(name, values[0]);
            }
        });
        return others;
    }
}
