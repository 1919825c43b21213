/// The texts of the lists, each in a file that names its source.
enum WordText {}
