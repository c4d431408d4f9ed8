// The floor of reading by libxml2: parses files that are inflated already, with handlers that do
// nothing. sax FILE...
#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>

static void begin(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                  int namespaces, const xmlChar **spaces, int attributes, int defaulted,
                  const xmlChar **values) {
  (void)context, (void)name, (void)prefix, (void)uri, (void)namespaces, (void)spaces;
  (void)attributes, (void)defaulted, (void)values;
}

static void end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)context, (void)name, (void)prefix, (void)uri;
}

static void text(void *context, const xmlChar *bytes, int length) {
  (void)context, (void)bytes, (void)length;
}

int main(int count, char **words) {
  static char buffer[65536];
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = begin;
  handler.endElementNs = end;
  handler.characters = text;
  for (int word = 1; word < count; word++) {
    FILE *file = fopen(words[word], "rb");
    if (!file) return 66;
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL);
    if (!parser) return 71;
    size_t got;
    while ((got = fread(buffer, 1, sizeof buffer, file)) > 0)
      if (xmlParseChunk(parser, buffer, (int)got, 0) != 0) return 65;
    if (xmlParseChunk(parser, buffer, 0, 1) != 0) return 65;
    xmlFreeParserCtxt(parser);
    fclose(file);
  }
  return count > 1 ? 0 : 64;
}
