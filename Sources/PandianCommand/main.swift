print("pandian")
