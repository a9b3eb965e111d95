package ec.hito.command.shell;

import ec.hito.command.dispatch.Made;
import tools.jackson.databind.json.JsonMapper;

/** What the log remembers of a command's answer. */
record RecordedAnswer(long version, Made made) {
    private static final JsonMapper JSON = JsonMapper.shared();

    String write() {
        return JSON.writeValueAsString(this);
    }

    static RecordedAnswer read(String json) {
        return JSON.readValue(json, RecordedAnswer.class);
    }
}
