package ec.hito.query.change;

import ec.hito.query.timeline.Course;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A page of courses by code, of however many pass by: no more are held than it shows, and one. */
final class FirstCourses {
    private final ChangesQuery.Page page;
    private final TreeMap<String, Course> first = new TreeMap<>();
    private long total;

    FirstCourses(ChangesQuery.Page page) {
        this.page = page;
    }

    void add(String code, Course course) {
        total++;
        if (page.after() == null || code.compareTo(page.after()) > 0) {
            first.put(code, course);
            if (first.size() > page.limit() + 1) {
                first.pollLastEntry();
            }
        }
    }

    List<Course> shown() {
        return first.values().stream().limit(page.limit()).toList();
    }

    /** The code that the page ends with; null if it is the last page. */
    @Nullable
    String next() {
        return first.size() > page.limit() ? first.headMap(first.lastKey()).lastKey() : null;
    }

    /** Of all pages. */
    long total() {
        return total;
    }
}
