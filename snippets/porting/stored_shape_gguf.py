import tempfile

import gguf
import numpy as np

weight = np.arange(15, dtype=np.float32).reshape(3, 5)  # (out, in)
with tempfile.NamedTemporaryFile(suffix=".gguf") as file:
    writer = gguf.GGUFWriter(file.name, "llama")
    writer.add_tensor("weight", weight)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    tensor = gguf.GGUFReader(file.name).tensors[0]
    print("in the file:", tensor.shape.tolist())
    #> in the file: [5, 3]
    print("as an array:", tensor.data.shape)
    #> as an array: (3, 5)
    print("same numbers:", np.array_equal(tensor.data, weight))
    #> same numbers: True
