package ec.hito.command.shell;

import tools.jackson.databind.json.JsonMapper;

/** What the log remembers of a command's answer. */
record RecordedAnswer(long version) {
    private static final JsonMapper JSON = JsonMapper.shared();

    String write() {
        return JSON.writeValueAsString(this);
    }

    static RecordedAnswer read(String json) {
        return JSON.readValue(json, RecordedAnswer.class);
    }
}
