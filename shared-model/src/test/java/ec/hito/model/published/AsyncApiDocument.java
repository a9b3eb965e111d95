package ec.hito.model.published;

import static ec.hito.model.published.Contracts.JSON;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ObjectNode;

/** Writes the AsyncAPI 3.0 document: the channels and the headers by hand, one message for each published type and each kind of state. */
final class AsyncApiDocument {
    /** AsyncAPI takes schemas of JSON Schema's draft 7 by default; those of the events use nothing that is younger. */
    private static final String FRAME = """
        {
          "asyncapi": "3.0.0",
          "id": "urn:hito:events",
          "info": {
            "title": "Hito: eventos / events",
            "version": "1",
            "description": "Todo lo que se registra sobre las iniciativas del plan, en orden por clave y exactamente una vez para quien lee con read_committed. Solo se añaden tipos y propiedades opcionales: ignore lo que no conozca. / Everything that is recorded about the plan's initiatives, in order per key and exactly once for whoever reads with read_committed. Only types and optional properties are added: ignore what you do not know.",
            "license": {"name": "Apache-2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0"}
          },
          "defaultContentType": "application/json",
          "servers": {
            "kafka-1": {
              "host": "127.0.0.1:9092",
              "protocol": "kafka",
              "description": "Donde se publica. / Where they are published."
            }
          },
          "channels": {
            "events": {
              "address": "hito.events.v1",
              "title": "Eventos / Events",
              "description": "Cada evento del registro, como CloudEvent 1.0 en modo binario. La clave es la serie a la que pertenece. Lo que no puede salir deja en su lugar un mensaje de tipo ec.hito.withheld.v1, para que ce_hitosequence no tenga huecos. / Every event of the log, as a CloudEvent 1.0 in binary mode. The key is the stream that it belongs to. What may not leave has a message of the type ec.hito.withheld.v1 in its place, so that ce_hitosequence has no holes.",
              "messages": {},
              "bindings": {
                "kafka": {
                  "topic": "hito.events.v1",
                  "topicConfiguration": {"cleanup.policy": ["delete"], "retention.ms": -1},
                  "bindingVersion": "0.5.0"
                }
              },
              "x-hito-reconciliation": "../api/v1/reconciliation"
            },
            "catalogue": {
              "address": "hito.catalogue.v1",
              "title": "Estado del catálogo / State of the catalogue",
              "description": "El último estado del plan (clave plan), de la regla del semáforo (health-rule) y de cada secretaría, actor y territorio (secretariat-…, actor-…, territory-…). / The newest state of the plan (key plan), of the health rule (health-rule) and of each secretariat, actor and territory."
            },
            "initiatives": {
              "address": "hito.initiatives.v1",
              "title": "Estado de las iniciativas / State of the initiatives",
              "description": "El último estado de cada iniciativa, con la misma clave que en los eventos; también tras cada medianoche de America/Guayaquil el de las que el nuevo día cambia. Lo revocado queda como revoked. / The newest state of each initiative, under the same key as on the events; after each midnight in America/Guayaquil also that of those which the new day changes. What is revoked stays as revoked."
            },
            "managementObjectives": {
              "address": "hito.management-objectives.v1",
              "title": "Estado de los objetivos de gestión / State of the management objectives",
              "description": "Las últimas cifras de cada objetivo de gestión; la clave es su código. / The newest figures of each management objective; the key is its code."
            }
          },
          "operations": {
            "publishEvents": {
              "action": "send",
              "channel": {"$ref": "#/channels/events"},
              "summary": "Hito publica lo que se registra. / Hito publishes what is recorded."
            }
          },
          "components": {
            "messages": {},
            "messageTraits": {
              "keyed": {
                "bindings": {
                  "kafka": {
                    "key": {
                      "type": "string",
                      "pattern": "^(plan|secretariat|actor|territory|import|initiative|evidence)-.+$",
                      "description": "La serie: de qué clase de cosa trata, un guion y su identidad. / The stream: what kind of thing it is about, a hyphen, and its identity."
                    },
                    "bindingVersion": "0.5.0"
                  }
                }
              }
            },
            "schemas": {
              "headers": {
                "type": "object",
                "required": ["ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_dataschema", "ce_hitoposition", "ce_hitosequence", "content-type"],
                "properties": {
                  "ce_specversion": {"type": "string", "const": "1.0", "description": "Versión de CloudEvents. / Version of CloudEvents."},
                  "ce_id": {"type": "string", "format": "uuid", "description": "Identidad del evento. / Identity of the event."},
                  "ce_source": {"type": "string", "description": "El registro de eventos del que sale. / The event log that it comes from."},
                  "ce_type": {"type": "string", "pattern": "^ec\\\\.hito\\\\..+\\\\.v[0-9]+$", "description": "Tipo con su versión; el nombre del mensaje. / Type with its version; the message's name."},
                  "ce_subject": {"type": "string", "description": "La serie, igual que la clave. / The stream, the same as the key."},
                  "ce_time": {"type": "string", "format": "date-time", "description": "Instante en que se registró. / When it was recorded."},
                  "ce_dataschema": {"type": "string", "format": "uri", "description": "Dirección del esquema del contenido. / Address of the schema of the value."},
                  "ce_hitoposition": {"type": "string", "pattern": "^[1-9][0-9]*$", "description": "Lugar en todo el registro, desde 1, sin huecos. / Place in the whole log, from 1, without holes."},
                  "ce_hitosequence": {"type": "string", "pattern": "^[0-9]+$", "description": "Lugar dentro de la serie, desde 0, sin huecos. / Place within the stream, from 0, without holes."},
                  "ce_hitosimulated": {"type": "string", "const": "true", "description": "Solo en datos de demostración. / Only with demo data."},
                  "content-type": {"type": "string", "description": "Siempre application/json. / Always application/json."}
                }
              },
              "stateHeaders": {
                "type": "object",
                "required": ["ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_dataschema", "ce_hitoposition", "content-type"],
                "properties": {
                  "ce_specversion": {"type": "string", "const": "1.0", "description": "Versión de CloudEvents. / Version of CloudEvents."},
                  "ce_id": {"type": "string", "description": "La clave, la posición y el día, entre barras. / The key, the position and the day, between slashes."},
                  "ce_source": {"type": "string", "description": "El modelo de lectura del que sale. / The read model that it comes from."},
                  "ce_type": {"type": "string", "pattern": "^ec\\\\.hito\\\\.state\\\\..+\\\\.v[0-9]+$", "description": "Tipo con su versión; el nombre del mensaje. / Type with its version; the message's name."},
                  "ce_subject": {"type": "string", "description": "Igual que la clave. / The same as the key."},
                  "ce_time": {"type": "string", "format": "date-time", "description": "Instante en que se leyó. / When it was read."},
                  "ce_dataschema": {"type": "string", "format": "uri", "description": "Dirección del esquema del contenido. / Address of the schema of the value."},
                  "ce_hitoposition": {"type": "string", "pattern": "^[1-9][0-9]*$", "description": "Posición del registro hasta la que incluye todo. / Position of the log up to which it includes everything."},
                  "ce_hitosimulated": {"type": "string", "const": "true", "description": "Solo en datos de demostración. / Only with demo data."},
                  "content-type": {"type": "string", "description": "Siempre application/json. / Always application/json."}
                }
              }
            }
          }
        }
        """;

    private AsyncApiDocument() {}

    /** What the states on each channel are of. */
    private static final Map<String, String> STATES = new TreeMap<>(Map.of(
            "catalogue", "catalogue", "initiatives", "initiative", "managementObjectives", "management-objective"));

    static JsonNode stateHeaders() {
        return JSON.readTree(FRAME).at("/components/schemas/stateHeaders");
    }

    static JsonNode headers() {
        return JSON.readTree(FRAME).at("/components/schemas/headers");
    }

    static String text() {
        var document = JSON.readTree(FRAME);
        var channel = (ObjectNode) document.at("/channels/events/messages");
        var messages = (ObjectNode) document.at("/components/messages");
        for (var type : Publication.types()) {
            channel.putObject(type).put("$ref", "#/components/messages/" + type);
            messages.set(type, message(type));
        }
        STATES.forEach((name, kind) -> describeState(document, name, kind));
        return JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(document) + "\n";
    }

    private static void describeState(JsonNode document, String name, String kind) {
        var type = "state." + kind + ".v1";
        var channel = (ObjectNode) document.at("/channels/" + name);
        channel.putObject("messages").putObject(type).put("$ref", "#/components/messages/" + type);
        var kafka = channel.putObject("bindings").putObject("kafka");
        kafka.set("topic", channel.get("address"));
        kafka.putObject("topicConfiguration").putArray("cleanup.policy").add("compact");
        kafka.put("bindingVersion", "0.5.0");
        var operation = ((ObjectNode) document.get("operations"))
                .putObject("publish" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        operation.put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/" + name);
        operation.put("summary", "Hito publica cómo está ahora. / Hito publishes how it stands now.");
        var message = ((ObjectNode) document.at("/components/messages")).putObject(type);
        message.put("name", "ec.hito." + type);
        message.put("title", Contracts.stateSchema(kind).get("title").stringValue());
        message.put("contentType", "application/json");
        message.putObject("headers").put("$ref", "#/components/schemas/stateHeaders");
        message.putObject("payload").put("$ref", "state/" + kind + ".v1/schema.json");
        var key = message.putObject("bindings").putObject("kafka");
        key.putObject("key").put("type", "string");
        key.put("bindingVersion", "0.5.0");
    }

    private static ObjectNode message(String type) {
        var published = new PublishedEvent(type, Map.of());
        var message = JSON.createObjectNode();
        message.put("name", published.cloudEventType());
        message.put("title", Contracts.schema(type).get("title").stringValue());
        message.put("contentType", "application/json");
        message.putObject("headers").put("$ref", "#/components/schemas/headers");
        message.putObject("payload").put("$ref", published.schemaPath());
        message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/keyed");
        return message;
    }
}
