package fr.contratdeville.io.json.schema;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.contratdeville.description.Noun;
import fr.contratdeville.description.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Writes the JSON Schema (2020-12) of a kind of file, from the description of its nouns. */
final class JsonSchemas {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, String> sentences = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Deque<Noun<?, ?>> waiting = new ArrayDeque<>();
  private final Map<String, Noun<?, ?>> seen = new LinkedHashMap<>();

  /** With the sentences of {@code schema.properties}. */
  JsonSchemas() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = JsonSchemas.class.getResourceAsStream("schema.properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    properties.forEach((name, sentence) -> sentences.put(name.toString(), sentence.toString()));
  }

  /** The sentences that no schema has used so far. */
  Set<String> unused() {
    Set<String> unused = new HashSet<>(sentences.keySet());
    unused.removeAll(used);
    return unused;
  }

  /** The schema of files that hold one such noun. */
  String of(Noun<?, ?> root, String kind, int version) throws IOException {
    waiting.clear();
    seen.clear();
    seen.put(root.toString(), root);
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:fr:contratdeville:" + kind + ":" + version);
    schema.put("title", root.toString());
    schema.setAll(noun(root));
    ObjectNode defs = NODES.objectNode();
    while (!waiting.isEmpty()) {
      Noun<?, ?> noun = waiting.remove();
      defs.set(noun.toString(), noun(noun));
    }
    schema.set("$defs", defs);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
  }

  private ObjectNode noun(Noun<?, ?> noun) {
    ObjectNode schema = NODES.objectNode();
    describe(schema, noun.toString());
    schema.put("type", "object");
    ArrayNode required = NODES.arrayNode();
    ObjectNode properties = NODES.objectNode();
    for (Noun.Part part : noun.parts()) {
      ObjectNode value = shape(part.shape());
      describe(value, noun + "." + part.name());
      properties.set(part.name(), value);
      if (part.always()) {
        required.add(part.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.set("properties", properties);
    if (!noun.isOpen()) {
      schema.put("additionalProperties", false);
    }
    return schema;
  }

  private void describe(ObjectNode schema, String name) {
    String sentence = sentences.get(name);
    if (sentence != null) {
      used.add(name);
      schema.put("description", sentence);
    }
  }

  private ObjectNode shape(Shape shape) {
    ObjectNode schema = NODES.objectNode();
    if (shape instanceof Shape.Text text) {
      schema.put("type", "string");
      if (text.length() > 0 && text.pattern().isEmpty()) {
        schema.put("minLength", text.length());
      }
      text.pattern().ifPresent(p -> schema.put("pattern", p));
    } else if (shape instanceof Shape.Decimal) {
      schema.put("type", "number");
    } else if (shape instanceof Shape.Whole whole) {
      whole(schema, whole);
    } else if (shape instanceof Shape.Member member) {
      schema.set("enum", texts(member.names()));
    } else if (shape instanceof Shape.Items items) {
      schema.put("type", "array");
      schema.set("items", shape(items.element()));
      items.length().ifPresent(n -> schema.put("minItems", n).put("maxItems", n));
    } else if (shape instanceof Shape.Entries entries) {
      entries(schema, entries);
    } else if (shape instanceof Shape.Either either) {
      ArrayNode any = schema.putArray("anyOf");
      either.shapes().forEach(s -> any.add(shape(s)));
    } else if (shape instanceof Shape.Nested nested) {
      return reference(nested.noun());
    }
    return schema;
  }

  private static void whole(ObjectNode schema, Shape.Whole whole) {
    if (whole.min() == whole.max()) {
      schema.put("const", whole.min());
      return;
    }
    schema.put("type", "integer").put("minimum", whole.min());
    if (whole.max() < Long.MAX_VALUE) {
      schema.put("maximum", whole.max());
    }
  }

  private void entries(ObjectNode schema, Shape.Entries entries) {
    schema.put("type", "object");
    if (!entries.names().isEmpty()) {
      schema.set("propertyNames", NODES.objectNode().set("enum", texts(entries.names())));
    }
    schema.set("additionalProperties", shape(entries.value()));
  }

  private static ArrayNode texts(Iterable<String> texts) {
    ArrayNode nodes = NODES.arrayNode();
    texts.forEach(nodes::add);
    return nodes;
  }

  private ObjectNode reference(Noun<?, ?> noun) {
    if (seen.putIfAbsent(noun.toString(), noun) == null) {
      waiting.add(noun);
    }
    boolean root = seen.get(noun.toString()) == noun
        && seen.keySet().iterator().next().equals(noun.toString());
    return NODES.objectNode().put("$ref", root ? "#" : "#/$defs/" + noun);
  }
}
