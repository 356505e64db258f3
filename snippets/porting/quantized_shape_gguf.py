import tempfile

import gguf
import numpy as np

weight = np.arange(96, dtype=np.float32).reshape(3, 32)  # (out, in)
kind = gguf.GGMLQuantizationType.Q8_0
with tempfile.NamedTemporaryFile(suffix=".gguf") as file:
    writer = gguf.GGUFWriter(file.name, "llama")
    packed = gguf.quantize(weight, kind)
    writer.add_tensor("weight", packed, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    tensor = gguf.GGUFReader(file.name).tensors[0]
    print("in the file:", tensor.shape.tolist())
    #> in the file: [32, 3]
    print("as bytes:", tensor.data.shape, tensor.data.dtype)
    #> as bytes: (3, 34) uint8
    read = gguf.dequantize(tensor.data, tensor.tensor_type)
    print("dequantized:", read.shape)
    #> dequantized: (3, 32)
    print("nearly the same:", np.allclose(read, weight, atol=0.5))
    #> nearly the same: True
