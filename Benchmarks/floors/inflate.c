// The floor of reading: inflates the entries of an archive by libzip, and does nothing with them.
// inflate FILE ENTRY...
#include <stdio.h>
#include <zip.h>

int main(int count, char **words) {
  static char buffer[65536];
  unsigned long long total = 0;
  int fault;
  zip_t *archive = count > 2 ? zip_open(words[1], ZIP_RDONLY, &fault) : NULL;
  if (!archive) return 66;
  for (int word = 2; word < count; word++) {
    zip_file_t *entry = zip_fopen(archive, words[word], 0);
    if (!entry) continue;
    zip_int64_t got;
    while ((got = zip_fread(entry, buffer, sizeof buffer)) > 0) total += (unsigned long long)got;
    if (got < 0) return 65;
    zip_fclose(entry);
  }
  zip_discard(archive);
  printf("%llu\n", total);
  return total > 0 ? 0 : 65;
}
