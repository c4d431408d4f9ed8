/// Campaign definitions as files by relative path: those the binary carries, or a folder's.
public enum TemplateStore {}
